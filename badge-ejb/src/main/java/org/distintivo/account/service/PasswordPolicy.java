package org.distintivo.account.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.distintivo.account.domain.CommonPasswords;
import org.distintivo.account.domain.Password;
import org.distintivo.account.domain.PasswordRefusedException;
import org.distintivo.platform.domain.MailAddress;

/**
 * Decides which passwords may be chosen: those of {@link Password} that are not among the common
 * ones.
 */
@ApplicationScoped
public class PasswordPolicy {

    /** Made by the build, see {@code passwords.mjs}. */
    private static final String FILTER = "/org/distintivo/account/common-passwords.bloom";

    private CommonPasswords common;

    @PostConstruct
    void load() {
        try (var filter = PasswordPolicy.class.getResourceAsStream(FILTER)) {
            common = CommonPasswords.of(filter.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return what is hashed
     * @throws PasswordRefusedException if it is too short, too long or easily guessed
     */
    String require(String chosen, MailAddress address, String name) {
        return Password.require(chosen, address, name, common);
    }
}
