package org.distintivo.integration.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers 401 to a caller without a key before a byte of the body is read, so that strangers keep
 * nobody busy and learn nothing about what would have been taken. Open are only the public
 * documents outside the versioned interface, and what says {@link PermitAll}; whether a key's
 * scopes are enough is for the services to say.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInFirst implements ContainerRequestFilter {

    private static final String VERSIONED = "v1/";

    @Context private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (path.replaceFirst("^/", "").startsWith(VERSIONED)
                && request.getSecurityContext().getUserPrincipal() == null
                && !called.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            throw new EJBAccessException("no key");
        }
    }
}
