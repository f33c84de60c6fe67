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
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.Problem;
import org.distintivo.platform.rest.Problems;

/** Answers 401 to an unknown key, also where no key would have been needed. */
@Provider
@PreMatching
public class ApiKeyFilter implements ContainerRequestFilter {

    @Inject private Problems problems;
    @Context private HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        if (servlet.getAttribute(SignInMechanism.UNKNOWN_KEY) == null) {
            return;
        }
        var language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = problems.of(401, "credentials-wrong", "This API key is not known.", language);
        request.abortWith(
                Response.status(401)
                        .type(Problem.MEDIA_TYPE)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(problem.toJson().toString())
                        .build());
    }
}
