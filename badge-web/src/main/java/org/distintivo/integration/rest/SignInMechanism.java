package org.distintivo.integration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.distintivo.account.service.SignedIn;
import org.distintivo.integration.service.ApiClientService;
import org.distintivo.platform.rest.Problem;
import org.distintivo.platform.rest.Problems;

/**
 * Recognizes every caller: API clients by the key in {@code Authorization: Bearer}, people by their
 * session.
 *
 * <p>The REST API never looks at the session, so a foreign page cannot make a signed-in browser
 * call it. Whoever is not recognized stays anonymous and the services say no.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final int MAX_KEY_LENGTH = 200;

    @Inject private ApiClientService clients;
    @Inject private Problems problems;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith("/api/")) {
            return apiClient(request, response, context);
        }
        return person(request, context);
    }

    private AuthenticationStatus apiClient(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
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
        return refuse(request, response, context);
    }

    private AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var problem =
                problems.of(
                        401,
                        "credentials-wrong",
                        "This API key is not known.",
                        request.getLocale());
        try {
            response.setStatus(401);
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(problem.toJson().toString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus person(HttpServletRequest request, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn who) {
            return context.notifyContainerAboutLogin(who.principal(), who.roles());
        }
        return context.doNothing();
    }
}
