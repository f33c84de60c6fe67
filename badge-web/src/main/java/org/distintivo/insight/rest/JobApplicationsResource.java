package org.distintivo.insight.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.insight.domain.ApplicationAnswer;
import org.distintivo.insight.service.applying.ReceivedState;
import org.distintivo.insight.service.employer.EmployerApplications;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.OpenApiFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Hands the applications for an employer's openings to that employer's system, and takes its
 * answers. Needs a key that acts for the employer.
 */
@Tag(name = "jobs")
@Path("v1/job-applications")
@Produces(MediaType.APPLICATION_JSON)
public class JobApplicationsResource {

    private static final String LIMIT = "limit";
    private static final int USUAL = 50;
    private static final int MOST = 100;

    @Inject private EmployerApplications applications;
    @Inject private JobApplicationResponses responses;

    /**
     * Lists applications, the oldest first.
     *
     * <p>Refuses with 400 {@code value-invalid} (naming the parameter in {@code field}), 422 {@code
     * employer-key-needed} for a key that acts for no employer, and 404 {@code application-unknown}
     * for an {@code after} that is none of the employer's.
     */
    @GET
    @Operation(
            summary = "Lists the applications for the employer's openings",
            description =
                    "The oldest first; next is what after is for the page behind, and null at the"
                            + " end. Badges come without their documents here. Needs a key that acts"
                            + " for an employer, else 422 employer-key-needed; another employer's"
                            + " applications are in no answer.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.APPLICATIONS_READ))
    @APIResponse(
            responseCode = "200",
            description = "A page of applications",
            content = @Content(schema = @Schema(ref = "JobApplications")))
    public JobApplicationsResponse list(
            @Parameter(description = "next of the page before", example = "q1w2e3r4t5y6u7i8o9p0aa")
                    @QueryParam("after")
                    String after,
            @Parameter(description = "1 to 100; 50 where nothing is said") @QueryParam(LIMIT)
                    String limit,
            @Parameter(
                            description =
                                    "open, invited, declined, withdrawn or expired; all where it is"
                                            + " left out",
                            example = "open")
                    @QueryParam("state")
                    String state) {
        int most = limit(limit);
        return responses.of(applications.listBehind(state(state).orElse(null), after, most), most);
    }

    private static int limit(String text) {
        if (text == null || text.isBlank()) {
            return USUAL;
        }
        if (!text.matches("[0-9]+") || text.matches("0+")) {
            throw FieldRefusedException.invalid(LIMIT, Expected.WHOLE_NUMBER);
        }
        if (text.length() > 3 || Integer.parseInt(text) > MOST) {
            throw FieldRefusedException.invalid(LIMIT, Expected.SMALLER_NUMBER);
        }
        return Integer.parseInt(text);
    }

    private static Optional<ReceivedState> state(String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(ReceivedState.values())
                        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst()
                        .orElseThrow(
                                () -> FieldRefusedException.invalid("state", Expected.PERMITTED)));
    }

    /**
     * Answers with one application, each badge with its signed credential and what checking it now
     * says. Refuses with 422 {@code employer-key-needed} and 404 {@code application-unknown}, also
     * for another employer's.
     */
    @GET
    @Path("{id}")
    @Operation(
            summary = "One application, with its badges checked now",
            description =
                    "Each badge comes with its signed credential and with the verdict of checking it"
                            + " in this moment. Of one that was withdrawn or whose time is over,"
                            + " nothing about the person is told any more.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.APPLICATIONS_READ))
    @APIResponse(
            responseCode = "200",
            description = "The application",
            content = @Content(schema = @Schema(ref = "JobApplication")))
    public JobApplicationResponse read(
            @Parameter(example = "q1w2e3r4t5y6u7i8o9p0aa") @PathParam("id") String id) {
        return responses.whole(applications.require(id));
    }

    /**
     * Answers an application once and for all, and tells its holder by mail.
     *
     * <p>Refuses with 400 {@code value-invalid}, {@code field-missing} or {@code field-too-long},
     * 422 {@code employer-key-needed}, 404 {@code application-unknown}, also for another
     * employer's, and 409 where it was answered before or is open no longer.
     */
    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answers an application",
            description =
                    "Once and for all: invited or declined, with a sentence to the holder if you"
                            + " like. The holder is told by mail and reads it under My applications.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.APPLICATIONS_WRITE))
    @APIResponse(
            responseCode = "200",
            description = "The application as it stands now",
            content = @Content(schema = @Schema(ref = "JobApplication")))
    public JobApplicationResponse answer(@PathParam("id") String id, AnswerRequest request) {
        var words = request.words() == null ? "" : request.words();
        applications.answer(id, answer(request.answer()), words);
        return responses.whole(applications.require(id));
    }

    private static ApplicationAnswer answer(String text) {
        return Arrays.stream(ApplicationAnswer.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> FieldRefusedException.invalid("answer", Expected.PERMITTED));
    }
}
