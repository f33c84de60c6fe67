package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.account.domain.BrowserKind;
import org.distintivo.account.domain.OperatingSystem;
import org.distintivo.account.service.BrowserRegister;
import org.distintivo.account.service.IdentityRequest;
import org.distintivo.account.service.PasskeyQuestion;
import org.distintivo.account.service.PendingSignUp;
import org.distintivo.account.service.SignInProof;
import org.distintivo.account.service.SignInView;
import org.distintivo.account.service.SignedIn;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.portal.HostCookie;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.PendingSignInStep;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.Origin;

/**
 * Holds what this browser's session knows: who signed in or is about to, and where the person
 * wanted to go before.
 *
 * <p>Signing in gives the session another id, so that an id planted before opens nothing
 * afterwards. Whoever must choose another password first, or show a second factor, is remembered,
 * but not signed in.
 */
@RequestScoped
public class BrowserSession {

    private static final String WANTED = "org.distintivo.wanted";
    private static final String TYPED_ADDRESS = "org.distintivo.typedAddress";
    private static final String MUST_CHANGE = "org.distintivo.mustChangePassword";
    private static final String CHANGE_PASSWORD = "/password/change";

    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private BrowserRegister browsers;
    @Inject private SecondStep secondStep;
    @Inject private Texts texts;
    @Inject private Clock clock;

    /**
     * Begins the session of a person and leads to where the person wanted to go.
     *
     * @return what the page's action returns
     */
    String begin(SignInView who) {
        return begin(who, signedIn().filter(id -> id == who.accountId()).isPresent());
    }

    /**
     * As {@link #begin}, when nothing is left to be shown: a second factor was, or a passkey, which
     * is two in one.
     */
    String beginFully(SignInView who) {
        return begin(who, true);
    }

    private String begin(SignInView who, boolean fully) {
        var wanted = getWanted();
        request.getSession();
        request.changeSessionId();
        find(SignedIn.ATTRIBUTE, SignedIn.class).ifPresent(browsers::end);
        forget(PendingSignUp.ATTRIBUTE);
        forget(TYPED_ADDRESS);
        if (who.roles().contains(Roles.EARNER)) { // others have no setting for it
            language.rememberForSession(who.locale());
        }
        var step = nextStep(who, fully);
        if (step.isPresent()) {
            forget(SignedIn.ATTRIBUTE);
            put(PendingSignInStep.ATTRIBUTE, step.get());
            wanted.ifPresent(address -> put(WANTED, address));
            return navigation.to(step.get());
        }
        forget(PendingSignInStep.ATTRIBUTE);
        forget(WANTED);
        put(SignedIn.ATTRIBUTE, register(who));
        return navigation.to(wanted.orElse(homeOf(who)));
    }

    /** Returns the page on which there is more to do before anybody is signed in. */
    private Optional<String> nextStep(SignInView who, boolean fully) {
        if (who.mustChangePassword()) {
            put(MUST_CHANGE, who.accountId());
            return Optional.of(CHANGE_PASSWORD);
        }
        forget(MUST_CHANGE);
        if (fully) {
            secondStep.end();
            return Optional.empty();
        }
        return secondStep.begin(who);
    }

    private SignedIn register(SignInView who) {
        var begun = browsers.begin(who, device(), request.getHeader("User-Agent"));
        var response =
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(HostCookie.DEVICE.of(begun.device(), begun.life(), request));
        return new SignedIn(
                who.accountId(), who.principal(), who.roles(), clock.instant(), begun.session());
    }

    /** Ends the session, if there is one. */
    void end() {
        find(SignedIn.ATTRIBUTE, SignedIn.class).ifPresent(browsers::end);
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /** What this browser kept of an earlier sign-in; null for none. */
    String device() {
        return HostCookie.DEVICE.find(request).orElse(null);
    }

    private static String homeOf(SignInView who) {
        if (who.roles().contains(Roles.EMPLOYER)) {
            return "/hiring";
        }
        return who.roles().contains(Roles.MANAGER) ? "/console" : "/my/badges";
    }

    /** Returns the account that is signed in. */
    Optional<Long> signedIn() {
        return find(SignedIn.ATTRIBUTE, SignedIn.class).map(SignedIn::accountId);
    }

    /** Returns by what this browser's session is known; empty when nobody is signed in. */
    String session() {
        return find(SignedIn.ATTRIBUTE, SignedIn.class).map(SignedIn::session).orElse("");
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
                .map(it -> it.renewed(clock.instant()))
                .ifPresent(it -> put(SignedIn.ATTRIBUTE, it));
    }

    /** Forgets everything about somebody who is nobody here any more. */
    void forgetOwner() {
        request.getSession().invalidate();
        var response =
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(HostCookie.DEVICE.of("", Duration.ZERO, request));
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

    /** Asks what a passkey is to sign; an earlier question is no longer open. */
    void ask(PasskeyQuestion question) {
        put(PasskeyQuestion.ATTRIBUTE, question);
    }

    /** Returns what was asked and not answered yet. */
    Optional<PasskeyQuestion> question() {
        return find(PasskeyQuestion.ATTRIBUTE, PasskeyQuestion.class);
    }

    /** As {@link #question}, for its one answer. */
    Optional<PasskeyQuestion> takeQuestion() {
        var question = question();
        question.ifPresent(it -> forget(PasskeyQuestion.ATTRIBUTE));
        return question;
    }

    /** Notes what is asked of the identity provider; an earlier question is no longer open. */
    void ask(IdentityRequest asked) {
        put(IdentityRequest.ATTRIBUTE, asked);
    }

    /** Returns what was asked of the identity provider and not answered yet. */
    Optional<IdentityRequest> identityRequest() {
        return find(IdentityRequest.ATTRIBUTE, IdentityRequest.class);
    }

    /** As {@link #identityRequest}, for its one answer. */
    Optional<IdentityRequest> takeIdentityRequest() {
        var asked = identityRequest();
        asked.ifPresent(it -> forget(IdentityRequest.ATTRIBUTE));
        return asked;
    }

    /** Returns browser and system in words. */
    String deviceName() {
        var agent = request.getHeader("User-Agent");
        return texts.text(
                "account.security.browser",
                BrowserKind.of(agent).name(),
                OperatingSystem.of(agent).name());
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
