package org.distintivo.earning.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Locale;
import org.distintivo.earning.domain.ImportRefusedException;
import org.distintivo.earning.service.ErrorsCsv;
import org.distintivo.earning.service.ImportView;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.earning.service.ResultUploadService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.Problems;
import org.distintivo.platform.rest.ServedInterface;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exam results as CSV files, worked through after they were sent. */
@Tag(name = "results")
@Path("v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String CSV = "text/csv";
    private static final int UNPROCESSABLE = 422;

    @Inject private ResultUploadService uploads;
    @Inject private ResultImportService imports;
    @Inject private ErrorsCsv errors;
    @Inject private Problems problems;
    @Context private HttpHeaders headers;

    @POST
    @Consumes(CSV)
    @Operation(
            summary = "Takes a CSV file of results",
            description =
                    "UTF-8, comma, with the header"
                            + " externalId,exam,takenOn,outcome,email,givenName,familyName,candidateId,"
                            + "locale,partner,correction in any order; all after email may lack.",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.RESULTS_WRITE))
    @APIResponse(
            responseCode = "202",
            description = "Taken; it is worked through afterwards",
            content = @Content(schema = @Schema(ref = "ImportTaken")))
    public Response receive(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Context UriInfo address) {
        var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        if (!charset.replace("\"", "").equalsIgnoreCase("UTF-8")) {
            throw ImportRefusedException.charset();
        }
        var id = uploads.receive(body);
        return Response.accepted(Json.createObjectBuilder().add("id", id).build())
                .location(address.getAbsolutePathBuilder().path(id).build())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "How far an import has come",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.RESULTS_WRITE))
    @APIResponse(
            responseCode = "200",
            description = "How far it has come",
            content = @Content(schema = @Schema(ref = "Import")))
    public JsonObject read(@PathParam("id") String id) {
        return json(imports.require(id));
    }

    @GET
    @Path("{id}/errors")
    @Produces(CSV)
    @Operation(
            summary = "The rejected rows, with line and reason in front",
            description = "The reason is its code and column, then words in Accept-Language.",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.RESULTS_WRITE))
    public Response errors(@PathParam("id") String id) {
        imports.require(id); // an unknown one is answered before the first byte
        var language = Language.of(headers);
        StreamingOutput csv = out -> errors.write(id, language, out);
        return Response.ok(csv, CSV + ";charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private JsonObject json(ImportView view) {
        var json =
                Json.createObjectBuilder()
                        .add("id", view.id())
                        .add("state", view.state().name().toLowerCase(Locale.ROOT))
                        .add("received", view.received())
                        .add("recorded", view.recorded())
                        .add("duplicate", view.duplicate())
                        .add("rejected", view.rejected());
        var fault = view.fault();
        if (fault != null) {
            var problem =
                    problems.of(UNPROCESSABLE, fault.code(), fault.detail(), Language.of(headers));
            var error = Json.createObjectBuilder(problem.toJson());
            if (fault.line() != null) {
                error.add("line", fault.line());
            }
            json.add("error", error);
        }
        return json.build();
    }
}
