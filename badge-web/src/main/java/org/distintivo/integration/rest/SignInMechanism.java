package org.distintivo.integration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.distintivo.account.service.PasswordService;
import org.distintivo.account.service.SignedIn;
import org.distintivo.integration.service.ApiClientService;

/**
 * Recognizes every caller: API clients by the key in {@code Authorization: Bearer}, people by their
 * session, until another password ends it.
 *
 * <p>The REST API never looks at the session, so a foreign page cannot make a signed-in browser
 * call it. Whoever is not recognized stays anonymous and the services say no.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Request attribute: somebody tried a key that is none; {@link KeyRefusal} answers. */
    static final String UNKNOWN_KEY = "org.distintivo.unknownKey";

    private static final String BEARER = "Bearer ";
    private static final int MAX_KEY_LENGTH = 200;

    @Inject private ApiClientService clients;
    @Inject private PasswordService passwords;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith("/api/")) {
            return apiClient(request, context);
        }
        return person(request, context);
    }

    private AuthenticationStatus apiClient(HttpServletRequest request, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && header.length() < MAX_KEY_LENGTH) {
            var client = clients.authenticate(header.substring(BEARER.length()).strip());
            if (client.isPresent()) {
                return context.notifyContainerAboutLogin(
                        "client:" + client.get().id(), client.get().scopes());
            }
        }
        request.setAttribute(UNKNOWN_KEY, true);
        return context.doNothing();
    }

    private AuthenticationStatus person(HttpServletRequest request, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn who)) {
            return context.doNothing();
        }
        if (!passwords.isStillSignedIn(who.accountId(), who.since())) {
            session.removeAttribute(SignedIn.ATTRIBUTE);
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(who.principal(), who.roles());
    }
}
