package org.distintivo.integration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.distintivo.account.service.BrowserRegister;
import org.distintivo.account.service.SignedIn;
import org.distintivo.integration.domain.KeyFault;
import org.distintivo.integration.service.ApiKeyService;
import org.distintivo.platform.service.ApiCaller;
import org.distintivo.platform.service.DatabaseWatch;

/**
 * Authenticates every caller: API clients by the key in {@code Authorization: Bearer} (RFC 6750),
 * people by their session, until it is ended on any server.
 *
 * <p>The REST API never looks at the session, so a foreign page cannot make a signed-in browser
 * call it. A caller who is not recognized stays anonymous, and services refuse what is not open.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Request attribute: why a key opens nothing; {@link ApiKeyFilter} answers. */
    static final String KEY_FAULT = "org.distintivo.keyFault";

    /**
     * Jakarta Authentication §3.8.4. Where a mechanism names no type, the container takes it for
     * Basic and reads that header for its audit, and fails at what is not in its form.
     */
    private static final String AUTH_TYPE = "jakarta.servlet.http.authType";

    /** Request attribute: why it could not be found out who is calling. */
    private static final String SIGN_IN_FAILED = "org.distintivo.signInFailed";

    private static final String BEARER = "Bearer ";
    private static final int MAX_KEY_LENGTH = 200;

    @Inject private ApiKeyService clients;
    @Inject private BrowserRegister browsers;
    @Inject private DatabaseWatch database;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.getMessageInfo().getMap().put(AUTH_TYPE, SignInMechanism.class.getSimpleName());
        if (database.isAway()) {
            return context.doNothing();
        }
        try {
            return request.getRequestURI().startsWith("/api/")
                    ? apiClient(request, context)
                    : person(request, context);
        } catch (RuntimeException e) {
            request.setAttribute(SIGN_IN_FAILED, e); // the first filter answers in our words
            return context.doNothing();
        }
    }

    private AuthenticationStatus apiClient(HttpServletRequest request, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        var fault = KeyFault.UNKNOWN;
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && header.length() < MAX_KEY_LENGTH) {
            var check =
                    clients.authenticate(
                            header.substring(BEARER.length()).strip(), request.getRemoteAddr());
            if (check.client().isPresent()) {
                var client = check.client().get();
                return context.notifyContainerAboutLogin(
                        ApiCaller.principal(client.id(), client.employerId()), client.scopes());
            }
            fault = check.fault().orElse(fault);
        }
        request.setAttribute(KEY_FAULT, fault);
        return context.doNothing();
    }

    private AuthenticationStatus person(HttpServletRequest request, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn who)) {
            return context.doNothing();
        }
        if (!browsers.isSignedIn(who)) {
            session.removeAttribute(SignedIn.ATTRIBUTE);
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(who.principal(), who.roles());
    }
}
