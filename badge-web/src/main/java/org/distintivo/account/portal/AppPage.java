package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.distintivo.account.service.AppInvitation;
import org.distintivo.account.service.SecondFactorService;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Program;

/**
 * Sets up the app whose codes staff type beside the password, shows its recovery codes once, and
 * ends that again. Staff who must have one do this before they are signed in.
 */
@Named
@RequestScoped
public class AppPage {

    private static final String NEW = "/security/app";

    @Inject private SecondFactorService factors;
    @Inject private BrowserSession session;
    @Inject private SecondStep step;
    @Inject private Navigation navigation;
    @Inject private Program program;
    @Inject private ServiceRefusals refusals;

    private Instant since;
    private AppInvitation invitation;
    private List<String> recoveryCodes;
    private String code;
    private String present;

    @PostConstruct
    void load() {
        since = session.signedIn().flatMap(factors::since).orElse(null);
    }

    /** Leads to the page with the QR code. */
    public String begin() {
        return refusals.beside(
                () -> {
                    var account = session.signedIn().orElseThrow();
                    factors.requireOwner(account, session.proof(present), session.origin());
                    session.renew();
                    step.rememberSecret(factors.newSecret());
                    return navigation.to(NEW);
                });
    }

    /** Leads away from a page that is for somebody else; called before the QR code is shown. */
    public void open() {
        recoveryCodes = step.takeRecoveryCodes();
        if (recoveryCodes.isEmpty() && step.secret().isEmpty()) {
            navigation.to(SecurityPage.HERE);
        }
    }

    /** As {@link #open}, for staff who cannot sign in without. */
    public void openFirst() {
        if (step.mustSetUp().isEmpty()) {
            navigation.to("/signin");
        } else if (step.secret().isEmpty()) {
            step.rememberSecret(factors.newSecret());
            navigation.again();
        }
    }

    public String add() {
        var secret = step.secret();
        if (secret.isEmpty()) {
            return navigation.to(SecurityPage.HERE);
        }
        return refusals.besideCode(
                () -> {
                    var account = session.signedIn().orElseThrow();
                    step.rememberRecoveryCodes(factors.add(account, secret.get(), code));
                    return navigation.to(NEW);
                });
    }

    public String addFirst() {
        var account = step.mustSetUp();
        var secret = step.secret();
        if (account.isEmpty() || secret.isEmpty()) {
            return navigation.to("/signin");
        }
        return refusals.besideCode(
                () -> {
                    var codes = factors.add(account.get(), secret.get(), code);
                    session.beginFully(factors.signIn(account.get()));
                    step.rememberRecoveryCodes(codes);
                    return navigation.to(NEW);
                });
    }

    public String remove() {
        return refusals.beside(
                () -> {
                    var account = session.signedIn().orElseThrow();
                    factors.remove(account, session.proof(present), session.origin());
                    navigation.done("account.app.removed");
                    return navigation.to(SecurityPage.HERE);
                });
    }

    /** Returns how the account is told to an app. */
    public AppInvitation getInvitation() {
        var account = session.signedIn().or(step::mustSetUp);
        if (invitation == null && account.isPresent() && step.secret().isPresent()) {
            invitation = factors.invitation(account.get(), step.secret().get(), program.getName());
        }
        return invitation;
    }

    /** Returns whether the sign-in is so long ago that somebody else may sit here now. */
    public boolean isPasswordNeeded() {
        return factors.isPasswordNeeded(session.proof(null));
    }

    /** Returns whether the program asks for it, so that it can be replaced only. */
    public boolean isRequired() {
        return factors.isRequiredOfStaff();
    }

    /** Returns since when codes are asked for; null when they are not. */
    public Instant getSince() {
        return since;
    }

    public long getLeft() {
        return session.signedIn().map(factors::countRecoveryCodes).orElse(0L);
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
