package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.Navigation;

/** Shows what a service refuses beside the field that it is about, where there is one. */
@RequestScoped
public class Refusals {

    private static final Map<String, String> FIELDS =
            Map.of(
                    "mail-address-invalid", "address",
                    "name-invalid", "name",
                    "password-too-short", "password",
                    "password-too-long", "password",
                    "password-too-common", "password",
                    "password-names-owner", "password",
                    "password-wrong", "present",
                    "sign-up-password-wrong", "password",
                    "consent-missing", "consent",
                    "code-wrong", "code");

    @Inject private Navigation navigation;

    /**
     * @param action ends with a redirect
     * @return what the page's action returns; null, with a message, when it was refused
     */
    String beside(Supplier<String> action) {
        try {
            return action.get();
        } catch (RuleViolation violation) {
            navigation.refuse(
                    Optional.ofNullable(FIELDS.get(violation.code())).orElseThrow(() -> violation),
                    violation);
            return null;
        }
    }
}
