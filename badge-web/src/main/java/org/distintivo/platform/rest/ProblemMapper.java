package org.distintivo.platform.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.service.DatabaseFaults;
import org.distintivo.platform.service.DatabaseWatch;

/**
 * Turns whatever a resource throws into a problem document (RFC 9457). A violated rule keeps its
 * code; anything unforeseen becomes a 500 that names a log entry and no internals.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject private Problems problems;
    @Inject private DatabaseWatch database;
    @Context private HttpHeaders headers;
    @Context private SecurityContext security;
    @Context private ResourceInfo called;

    @Override
    public Response toResponse(Throwable thrown) {
        var away = DatabaseFaults.told(thrown);
        if (away.isPresent()) {
            database.lookNow();
            return answer(problems.of(away.get(), language())).build();
        }
        var cause = meaning(thrown);
        if (cause instanceof RuleViolation violation) {
            return answer(problems.of(violation, language())).build();
        }
        if (cause instanceof WebApplicationException web) {
            return web(web);
        }
        if (cause instanceof EJBAccessException) {
            return security.getUserPrincipal() == null ? signInFirst() : notAllowed();
        }
        if (cause instanceof ConstraintViolationException shape) {
            return answer(400, "request-invalid", ConstraintViolations.say(shape)).build();
        }
        if (called.getResourceMethod() == null && isUnreadable(cause)) {
            return answer(400, StatusCode.of(400), StatusCode.detail(400)).build();
        }
        if (cause instanceof OptimisticLockException) {
            return answer(409, "changed-meanwhile", "Somebody else changed it at the same time.")
                    .build();
        }
        return unforeseen(cause);
    }

    /** Returns the exception to answer for, under the wrappers that containers add. */
    private static Throwable meaning(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation
                    || cause instanceof OptimisticLockException
                    || cause instanceof EJBAccessException) {
                return cause;
            }
        }
        return thrown;
    }

    /**
     * What the REST runtime itself throws at a request before it has found the resource for it.
     * {@code RequestGuard} refuses what is known of this kind; this is for the rest of it.
     */
    private static boolean isUnreadable(Throwable cause) {
        return cause instanceof IllegalArgumentException
                || cause.getClass().getName().startsWith("org.jboss.resteasy.");
    }

    private Response web(WebApplicationException web) {
        var status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        if (status >= 500) {
            return unforeseen(web);
        }
        var answer = answer(status, StatusCode.of(status), StatusCode.detail(status));
        web.getResponse()
                .getHeaders()
                .forEach(
                        (name, values) ->
                                values.stream()
                                        .filter(
                                                value ->
                                                        !name.equalsIgnoreCase(
                                                                HttpHeaders.CONTENT_TYPE))
                                        .filter(
                                                value ->
                                                        !name.equalsIgnoreCase(
                                                                HttpHeaders.CONTENT_LENGTH))
                                        .forEach(value -> answer.header(name, value)));
        return answer.build();
    }

    private Response signInFirst() {
        return answer(401, "credentials-missing", "An API key is required: Authorization: Bearer …")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private Response notAllowed() {
        return answer(403, "scope-missing", "This API key does not have the scope for this call.")
                .build();
    }

    private Response unforeseen(Throwable thrown) {
        var entry = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "DIST0002E unforeseen failure " + entry, thrown);
        var problem = problems.of(500, StatusCode.of(500), StatusCode.detail(500), language());
        return answer(
                        new Problem(
                                problem.type(),
                                problem.title(),
                                500,
                                problem.code(),
                                problem.detail(),
                                "urn:uuid:" + entry,
                                Map.of()))
                .build();
    }

    private Response.ResponseBuilder answer(int status, String code, String detail) {
        return answer(problems.of(status, code, detail, language()));
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        var answer =
                Response.status(problem.status())
                        .type(Problem.MEDIA_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(problem.toJson().toString());
        var wait = problem.members().get("retryAfter");
        return wait == null ? answer : answer.header(HttpHeaders.RETRY_AFTER, wait.toString());
    }

    private Locale language() {
        return Language.of(headers);
    }
}
