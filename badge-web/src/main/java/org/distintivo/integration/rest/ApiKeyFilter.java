package org.distintivo.integration.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.distintivo.integration.domain.KeyFault;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.Problem;
import org.distintivo.platform.rest.Problems;

/** Answers to a key that opens nothing why not, also where no key would have been needed. */
@Provider
@PreMatching
public class ApiKeyFilter implements ContainerRequestFilter {

    /** RFC 6750 §3.1: expired, revoked and unknown alike. */
    private static final String INVALID = "Bearer error=\"invalid_token\"";

    @Inject private Problems problems;
    @Context private HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        if (servlet.getAttribute(SignInMechanism.KEY_FAULT) instanceof KeyFault fault) {
            request.abortWith(refusal(fault, request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        }
    }

    private Response refusal(KeyFault fault, String languages) {
        boolean known = fault == KeyFault.ADDRESS;
        var language = Language.of(languages);
        var problem = problems.of(known ? 403 : 401, fault.code(), fault.english(), language);
        var answer =
                Response.status(problem.status())
                        .type(Problem.MEDIA_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(problem.toJson().toString());
        return (known ? answer : answer.header(HttpHeaders.WWW_AUTHENTICATE, INVALID)).build();
    }
}
