package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.service.SecondFactorService;
import org.distintivo.account.service.SignInView;
import org.distintivo.platform.domain.Roles;

/**
 * Holds what this browser's session knows between the password and the second factor: whose account
 * it is, and what of an app that is being set up is not in use yet.
 */
@RequestScoped
class SecondStep {

    private static final String ACCOUNT = "org.distintivo.secondStep";
    private static final String SECRET = "org.distintivo.appSecret";
    private static final String RECOVERY_CODES = "org.distintivo.recoveryCodes";
    private static final String TYPE_CODE = "/signin/second";
    private static final String SET_UP = "/signin/app";
    private static final Duration LIFE = Duration.ofMinutes(10);

    @Inject private HttpServletRequest request;
    @Inject private SecondFactorService factors;
    @Inject private Clock clock;

    /** Whose password or mailed code was good, and what is still to be shown. */
    private record HalfSignedIn(long accountId, String page, Instant at) implements Serializable {}

    /** The codes that are shown once. */
    private record Codes(List<String> all) implements Serializable {
        @Override
        public String toString() {
            return "Codes[…]";
        }
    }

    /** A secret of an app that is not in use yet. */
    private record Secret(String text) implements Serializable {
        @Override
        public String toString() {
            return "Secret[…]";
        }
    }

    /** Returns the page on which more has to be shown; empty when nothing has. */
    Optional<String> begin(SignInView who) {
        var page = page(who);
        forget(SECRET);
        page.ifPresentOrElse(
                it -> put(ACCOUNT, new HalfSignedIn(who.accountId(), it, clock.instant())),
                this::end);
        return page;
    }

    private Optional<String> page(SignInView who) {
        if (who.codeNeeded()) {
            return Optional.of(TYPE_CODE);
        }
        return factors.isRequiredOfStaff() && who.roles().contains(Roles.MANAGER)
                ? Optional.of(SET_UP)
                : Optional.empty();
    }

    void end() {
        forget(ACCOUNT);
    }

    /** Returns the account of which a code has to be typed. */
    Optional<Long> account() {
        return account(TYPE_CODE);
    }

    /** Returns the account for which an app has to be set up first. */
    Optional<Long> mustSetUp() {
        return account(SET_UP);
    }

    private Optional<Long> account(String page) {
        return find(ACCOUNT, HalfSignedIn.class)
                .filter(it -> it.page().equals(page))
                .filter(it -> clock.instant().isBefore(it.at().plus(LIFE)))
                .map(HalfSignedIn::accountId);
    }

    void rememberSecret(String secret) {
        put(SECRET, new Secret(secret));
    }

    /** Returns the secret of the app that is being set up. */
    Optional<String> secret() {
        return find(SECRET, Secret.class).map(Secret::text);
    }

    /** Keeps recovery codes for the next page; the app is in use now. */
    void rememberRecoveryCodes(List<String> codes) {
        forget(SECRET);
        put(RECOVERY_CODES, new Codes(List.copyOf(codes)));
    }

    /** Returns the recovery codes, for once. */
    List<String> takeRecoveryCodes() {
        var codes = find(RECOVERY_CODES, Codes.class).map(Codes::all).orElse(List.of());
        if (!codes.isEmpty()) {
            forget(RECOVERY_CODES);
        }
        return codes;
    }

    private <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private void put(String name, Serializable value) {
        request.getSession().setAttribute(name, value);
    }

    private void forget(String name) {
        request.getSession().removeAttribute(name);
    }
}
