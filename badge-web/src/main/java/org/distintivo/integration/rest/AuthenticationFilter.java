package org.distintivo.integration.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.distintivo.platform.rest.RequiredScope;

/**
 * Refuses a caller without a key (401), or with one that lacks the call's scope (403), before the
 * body is read. Open are only the public documents outside the versioned interface, and what says
 * {@link PermitAll}. The services ask again.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationFilter implements ContainerRequestFilter {

    private static final String VERSIONED = "v1/";

    @Context private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        var call = called.getResourceMethod();
        if (path.replaceFirst("^/", "").startsWith(VERSIONED)
                && !call.isAnnotationPresent(PermitAll.class)
                && !isAllowed(request.getSecurityContext(), call)) {
            throw new EJBAccessException("no key, or one without the scope");
        }
    }

    /** A call that names no scope is closed to everybody until it does. */
    private static boolean isAllowed(SecurityContext caller, Method call) {
        return caller.getUserPrincipal() != null
                && RequiredScope.of(call).filter(caller::isUserInRole).isPresent();
    }
}
