package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.account.service.Origin;
import org.distintivo.account.service.PendingSignUp;
import org.distintivo.account.service.SignInView;
import org.distintivo.account.service.SignedIn;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.portal.Detour;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/**
 * What this browser's session knows: who signed in or is about to, and where the person wanted to
 * go before.
 *
 * <p>Signing in gives the session another id, so that an id planted before opens nothing
 * afterwards. Who must choose another password first is remembered, but not signed in.
 */
@RequestScoped
public class BrowserSession {

    private static final String WANTED = "org.distintivo.wanted";
    private static final String MUST_CHANGE = "org.distintivo.mustChangePassword";
    private static final String CHANGE_PASSWORD = "/password/change";

    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private Clock clock;

    /**
     * Begins the session of a person and leads to where the person wanted to go.
     *
     * @return what the page's action returns
     */
    String begin(SignInView who) {
        var wanted = getWanted();
        request.getSession();
        request.changeSessionId();
        forget(PendingSignUp.ATTRIBUTE);
        if (who.roles().contains(Roles.EARNER)) { // others have no setting for it
            language.rememberForSession(who.locale());
        }
        if (who.mustChangePassword()) {
            forget(SignedIn.ATTRIBUTE);
            put(MUST_CHANGE, who.accountId());
            put(Detour.ATTRIBUTE, CHANGE_PASSWORD);
            wanted.ifPresent(address -> put(WANTED, address));
            return navigation.to(CHANGE_PASSWORD);
        }
        forget(MUST_CHANGE);
        forget(Detour.ATTRIBUTE);
        forget(WANTED);
        put(
                SignedIn.ATTRIBUTE,
                new SignedIn(who.accountId(), who.principal(), who.roles(), clock.instant()));
        return navigation.to(wanted.orElse(homeOf(who)));
    }

    private static String homeOf(SignInView who) {
        return who.roles().contains(Roles.EARNER) ? "/my/badges" : "/console";
    }

    /** Whose password may be changed here; signed in, or about to be. */
    Optional<Long> accountId() {
        return find(SignedIn.ATTRIBUTE, SignedIn.class)
                .map(SignedIn::accountId)
                .or(() -> find(MUST_CHANGE, Long.class));
    }

    /** Whether nothing else is possible before another password is chosen. */
    boolean mustChangePassword() {
        return find(MUST_CHANGE, Long.class).isPresent();
    }

    void remember(PendingSignUp pending) {
        put(PendingSignUp.ATTRIBUTE, pending);
        rememberWanted();
    }

    /** What follows goes through a mail, whose link does not know where the person wanted to go. */
    void rememberWanted() {
        navigation.getWanted().ifPresent(address -> put(WANTED, address));
    }

    Optional<PendingSignUp> pending() {
        return find(PendingSignUp.ATTRIBUTE, PendingSignUp.class);
    }

    /** Where the request comes from, as far as limits are concerned. */
    String origin() {
        return Origin.of(request.getRemoteAddr());
    }

    private Optional<String> getWanted() {
        return navigation.getWanted().or(() -> find(WANTED, String.class));
    }

    private <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private void put(String name, Object value) {
        request.getSession().setAttribute(name, value);
    }

    private void forget(String name) {
        request.getSession().removeAttribute(name);
    }
}
