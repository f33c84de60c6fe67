package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.distintivo.account.domain.CodeWrongException;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.Navigation;

/** Shows what a service refuses: beside the field that it is about, where there is one. */
@RequestScoped
public class ServiceRefusals {

    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("mail-address-invalid", "address"),
                    Map.entry("address-known", "address"),
                    Map.entry("staff-address-taken", "address"),
                    Map.entry("name-invalid", "name"),
                    Map.entry("name-mixed", "name"),
                    Map.entry("name-unchanged", "name"),
                    Map.entry("name-open", "name"),
                    Map.entry("name-reason", "reason"),
                    Map.entry("passkey-name-invalid", "name"),
                    Map.entry("password-too-short", "password"),
                    Map.entry("password-too-long", "password"),
                    Map.entry("password-too-common", "password"),
                    Map.entry("password-names-owner", "password"),
                    Map.entry("password-unchanged", "password"),
                    Map.entry("password-wrong", "present"),
                    Map.entry("sign-up-password-wrong", "password"),
                    Map.entry("consent-missing", "consent"),
                    Map.entry("sign-in-refused", "password"),
                    Map.entry("code-wrong", "code"),
                    Map.entry("app-code-wrong", "code"));

    private static final String CODE = "code";

    @Inject private Navigation navigation;

    /**
     * @param action ends with a redirect
     * @return what the page's action returns; null, with a message, when it was refused
     */
    String beside(Supplier<String> action) {
        try {
            return action.get();
        } catch (RuleViolation violation) {
            beside(violation);
            return null;
        }
    }

    /**
     * As {@link #beside(Supplier)}, for forms of which a wrong code is worth nothing any more: it
     * is refused after a redirect, so that the way back in the browser leads to pages.
     */
    String besideCode(Supplier<String> action) {
        try {
            return action.get();
        } catch (CodeWrongException violation) {
            return navigation.refuseAgain(CODE, violation);
        } catch (RuleViolation violation) {
            beside(violation);
            return null;
        }
    }

    /** Shows what is wrong with one field; what is about none is thrown on. */
    void beside(RuleViolation violation) {
        navigation.refuse(
                Optional.ofNullable(FIELDS.get(violation.code())).orElseThrow(() -> violation),
                violation);
    }
}
