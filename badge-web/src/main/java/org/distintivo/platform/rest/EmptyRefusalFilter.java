package org.distintivo.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Gives every refusal that has no body a problem document. */
@Provider
public class EmptyRefusalFilter implements ContainerResponseFilter {

    private static final int FIRST_REFUSAL = 400;
    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    @Inject private Problems problems;
    @Context private HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        var status = answer.getStatus();
        if (status < FIRST_REFUSAL || answer.hasEntity()) {
            return;
        }
        var problem =
                problems.of(
                        status,
                        StatusCode.of(status),
                        StatusCode.detail(status),
                        Language.of(headers));
        answer.setEntity(problem.toJson().toString(), new Annotation[0], PROBLEM);
    }
}
