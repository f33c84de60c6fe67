package org.distintivo.account.domain;

import java.util.Locale;
import java.util.Objects;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;

/**
 * What somebody stated when signing up.
 *
 * @param passwordHash never the password itself
 * @param key stays with the browser that signed up; whoever confirms must show it or the password
 */
public record SignUp(
        MailAddress address, String name, Locale locale, String passwordHash, SecretToken key) {

    public SignUp {
        Objects.requireNonNull(address, "address");
        name = ChosenName.require(name);
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(passwordHash, "passwordHash");
        Objects.requireNonNull(key, "key");
    }
}
