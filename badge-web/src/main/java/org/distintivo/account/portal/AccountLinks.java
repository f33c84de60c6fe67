package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.distintivo.platform.portal.Navigation;

/**
 * Makes the addresses of the pages around signing in, which take along where the person wanted to
 * go.
 */
@Named
@RequestScoped
public class AccountLinks {

    @Inject private Navigation navigation;

    public String getSignIn() {
        return with("/signin");
    }

    public String getCodeRequest() {
        return with("/signin/mail");
    }

    public String getCode() {
        return with("/signin/code");
    }

    public String getPasskey() {
        return with("/signin/passkey");
    }

    public String getSignUp() {
        return with("/signup");
    }

    public String getConfirm() {
        return with("/signup/confirm");
    }

    public String getForgot() {
        return with("/password/forgot");
    }

    public String getReset() {
        return with("/password/reset");
    }

    private String with(String address) {
        return navigation
                .getWanted()
                .map(to -> address + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .orElse(address);
    }
}
