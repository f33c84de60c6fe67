package org.distintivo.platform.rest;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * Leads violated constraints to {@link ProblemMapper}. The REST runtime has a mapper of its own for
 * them, which is nearer than one for every throwable, and gives back in plain text what was sent.
 */
@Provider
public class ValidationProblemMapper implements ExceptionMapper<ValidationException> {

    @Context private Providers providers;

    @Override
    public Response toResponse(ValidationException violated) {
        return providers.getExceptionMapper(Throwable.class).toResponse(violated);
    }
}
