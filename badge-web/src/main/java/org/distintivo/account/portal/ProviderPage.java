package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.account.domain.AccountUnconfirmedException;
import org.distintivo.account.service.IdentityAnswer;
import org.distintivo.account.service.IdentityRequest;
import org.distintivo.account.service.IdentityService;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.Navigation;

/**
 * Leads to the identity provider and takes its answer: signs in with it, or links the signed-in
 * account to it. A page of ours stands between a pressed button and the provider, because forms of
 * ours are sent to us alone.
 */
@Named
@RequestScoped
public class ProviderPage {

    private static final String LEAVING = "/signin/provider";

    @Inject private IdentityService identities;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private AccountLinks links;
    @Inject private ServiceRefusals refusals;
    @Inject private HttpServletRequest request;

    private String address;
    private String present;

    /** Leads to the page that leads on to the provider. */
    public String signIn() {
        session.rememberWanted();
        session.ask(identities.askToSignIn());
        return navigation.to(LEAVING);
    }

    /** As {@link #signIn}, to link the account that is signed in. */
    public String link() {
        return refusals.beside(
                () -> {
                    var account = session.signedIn().orElseThrow();
                    var proof = session.proof(present);
                    session.ask(identities.askToLink(account, proof, session.origin()));
                    session.renew();
                    return navigation.to(LEAVING);
                });
    }

    public String unlink() {
        return refusals.beside(
                () -> {
                    var account = session.signedIn().orElseThrow();
                    identities.unlink(account, session.proof(present), session.origin());
                    navigation.done("account.provider.unlinked", getName());
                    return navigation.to(SecurityPage.HERE);
                });
    }

    /** Finds where to go; called before the page that leads on is shown. */
    public void leave() {
        var asked = session.identityRequest();
        if (asked.isEmpty()) {
            navigation.to(links.getSignIn());
            return;
        }
        try {
            address = identities.address(asked.get());
        } catch (RuleViolation e) {
            refuse(asked, e);
        }
    }

    /** Takes the provider's answer; the session forgets what it asked. */
    public void answer() {
        var asked = session.takeIdentityRequest();
        var answer =
                new IdentityAnswer(
                        request.getParameter("state"),
                        request.getParameter("code"),
                        request.getParameter("iss"));
        try {
            if (asked.isPresent() && asked.get().linkTo() != null) {
                long signedIn = session.signedIn().orElse(-1L);
                identities.link(asked.get(), answer, signedIn, session.origin());
                navigation.done("account.provider.linked", getName());
                navigation.to(SecurityPage.HERE);
            } else {
                session.begin(identities.signIn(asked.orElse(null), answer, session.origin()));
            }
        } catch (AccountUnconfirmedException e) {
            navigation.notDone("account.signin.unconfirmed");
            navigation.to(links.getConfirm());
        } catch (RuleViolation e) {
            refuse(asked, e);
        }
    }

    private void refuse(Optional<IdentityRequest> asked, RuleViolation e) {
        navigation.notDoneFor(e);
        navigation.to(
                asked.filter(it -> it.linkTo() != null).isPresent()
                        ? SecurityPage.HERE
                        : links.getSignIn());
    }

    /** Returns the address at the provider. */
    public String getAddress() {
        return address;
    }

    /** Returns how the provider is called; null when there is none. */
    public String getName() {
        return identities.providerName().orElse(null);
    }

    /** Returns since when the account is linked; null when it is not. */
    public Instant getSince() {
        return session.signedIn().flatMap(identities::since).orElse(null);
    }

    /** Returns whether the sign-in is so long ago that somebody else may sit here now. */
    public boolean isPasswordNeeded() {
        return identities.isPasswordNeeded(session.proof(null));
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
