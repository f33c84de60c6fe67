package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.account.service.PendingSignUp;
import org.distintivo.account.service.SignInProof;
import org.distintivo.account.service.SignInView;
import org.distintivo.account.service.SignedIn;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.portal.HostCookie;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.PendingPasswordChange;
import org.distintivo.platform.service.Origin;

/**
 * Holds what this browser's session knows: who signed in or is about to, and where the person
 * wanted to go before.
 *
 * <p>Signing in gives the session another id, so that an id planted before opens nothing
 * afterwards. Whoever must choose another password first is remembered, but not signed in.
 */
@RequestScoped
public class BrowserSession {

    private static final String WANTED = "org.distintivo.wanted";
    private static final String TYPED_ADDRESS = "org.distintivo.typedAddress";
    private static final String MUST_CHANGE = "org.distintivo.mustChangePassword";
    private static final String CHANGE_PASSWORD = "/password/change";
    private static final Duration A_YEAR = Duration.ofDays(365);

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
        keepDevice(who.device());
        forget(PendingSignUp.ATTRIBUTE);
        forget(TYPED_ADDRESS);
        if (who.roles().contains(Roles.EARNER)) { // others have no setting for it
            language.rememberForSession(who.locale());
        }
        if (who.mustChangePassword()) {
            forget(SignedIn.ATTRIBUTE);
            put(MUST_CHANGE, who.accountId());
            put(PendingPasswordChange.ATTRIBUTE, CHANGE_PASSWORD);
            wanted.ifPresent(address -> put(WANTED, address));
            return navigation.to(CHANGE_PASSWORD);
        }
        forget(MUST_CHANGE);
        forget(PendingPasswordChange.ATTRIBUTE);
        forget(WANTED);
        put(
                SignedIn.ATTRIBUTE,
                new SignedIn(who.accountId(), who.principal(), who.roles(), clock.instant()));
        return navigation.to(wanted.orElse(homeOf(who)));
    }

    private void keepDevice(String device) {
        var response =
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(HostCookie.DEVICE.of(device, A_YEAR, request));
    }

    /** What this browser kept of an earlier sign-in; null for none. */
    String device() {
        return HostCookie.DEVICE.find(request).orElse(null);
    }

    private static String homeOf(SignInView who) {
        return who.roles().contains(Roles.MANAGER) ? "/console" : "/my/badges";
    }

    /** Returns the account that is signed in. */
    Optional<Long> signedIn() {
        return find(SignedIn.ATTRIBUTE, SignedIn.class).map(SignedIn::accountId);
    }

    /** Returns the account that is signed in, or must change its password first. */
    Optional<Long> accountId() {
        return signedIn().or(() -> find(MUST_CHANGE, Long.class));
    }

    /**
     * Returns what shows that the owner is there.
     *
     * @param password as typed; null for none
     */
    SignInProof proof(String password) {
        var since = find(SignedIn.ATTRIBUTE, SignedIn.class).map(SignedIn::since);
        return new SignInProof(since.orElse(Instant.EPOCH), password);
    }

    /** Notes that the owner has just shown to be there. */
    void renew() {
        find(SignedIn.ATTRIBUTE, SignedIn.class)
                .map(
                        it ->
                                new SignedIn(
                                        it.accountId(),
                                        it.principal(),
                                        it.roles(),
                                        clock.instant()))
                .ifPresent(it -> put(SignedIn.ATTRIBUTE, it));
    }

    /** Returns whether a member of staff is signed in. */
    boolean isOfStaff() {
        return request.isUserInRole(Roles.MANAGER);
    }

    /** Returns whether nothing else is possible before another password is chosen. */
    boolean mustChangePassword() {
        return find(MUST_CHANGE, Long.class).isPresent();
    }

    void remember(PendingSignUp pending) {
        put(PendingSignUp.ATTRIBUTE, pending);
        rememberWanted();
    }

    /** Remembers where the person wanted to go, because the link of a mail does not know. */
    void rememberWanted() {
        navigation.getWanted().ifPresent(address -> put(WANTED, address));
    }

    /** Keeps the address for the next page's form. */
    void rememberTyped(String address) {
        put(TYPED_ADDRESS, address);
    }

    /** Returns what was typed last as one's address in this browser, until somebody signs in. */
    Optional<String> typedAddress() {
        return find(TYPED_ADDRESS, String.class);
    }

    Optional<PendingSignUp> pending() {
        return find(PendingSignUp.ATTRIBUTE, PendingSignUp.class);
    }

    /** Returns where the request comes from, as far as limits are concerned. */
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
