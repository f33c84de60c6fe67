package org.distintivo.platform.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
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

/**
 * Turns whatever a resource throws into a problem document. A violated rule keeps its code; what
 * nobody foresaw becomes a 500 that names a log entry and nothing of the inside.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject private Problems problems;
    @Context private HttpHeaders headers;
    @Context private SecurityContext security;

    @Override
    public Response toResponse(Throwable thrown) {
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
            return answer(400, "request-invalid", ShapeFaults.say(shape)).build();
        }
        if (cause instanceof JsonbException
                || cause instanceof JsonException
                || cause instanceof ProcessingException) {
            return answer(400, "json-malformed", "The body is not the JSON that is expected here.")
                    .build();
        }
        if (cause instanceof OptimisticLockException) {
            return answer(409, "changed-meanwhile", "Somebody else changed it at the same time.")
                    .build();
        }
        return unforeseen(cause);
    }

    /** The first throwable that says something, under the wrappers that containers add. */
    private static Throwable meaning(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation
                    || cause instanceof OptimisticLockException
                    || cause instanceof JsonbException
                    || cause instanceof EJBAccessException) {
                return cause;
            }
        }
        return thrown;
    }

    private Response web(WebApplicationException web) {
        var status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        if (status >= 500) {
            return unforeseen(web);
        }
        if (web.getCause() instanceof JsonbException) {
            return answer(400, "json-malformed", "The body is not the JSON that is expected here.")
                    .build();
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
        var problem =
                problems.of(500, "unforeseen", "The server failed; nothing was kept.", language());
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
