package org.distintivo.earning.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.ImportRefusedException;
import org.distintivo.earning.rest.ImportResponse.FileProblem;
import org.distintivo.earning.rest.ImportResponse.LineWarning;
import org.distintivo.earning.service.FaultWords;
import org.distintivo.earning.service.RejectedRowsCsv;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.earning.service.ResultImportService.ErrorLine;
import org.distintivo.earning.service.ResultUploadService;
import org.distintivo.platform.domain.Attachment;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.BooleanParameter;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.OpenApiFilter;
import org.distintivo.platform.rest.Problems;
import org.distintivo.platform.service.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Takes CSV files of exam results, which are processed after the upload, and tells how far they
 * have come.
 */
@Tag(name = "results")
@Path("v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String CSV = "text/csv";
    private static final int UNPROCESSABLE = 422;
    private static final int MOST_WARNINGS = 100;

    /** With a byte order mark in the file, which says more than a header could. */
    private static final Set<String> ENCODINGS =
            Set.of("UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE");

    @Inject private ResultUploadService uploads;
    @Inject private ResultImportService imports;
    @Inject private RejectedRowsCsv errors;
    @Inject private Problems problems;
    @Inject private FaultWords words;
    @Inject private Settings settings;
    @Context private HttpHeaders headers;

    /**
     * Stores a file and answers 202 with its id and {@code Location}; it is processed afterwards.
     *
     * <p>Refuses with 400 {@code import-charset}, {@code import-missing} or {@code
     * import-broken-off}, and 413 {@code import-too-large}.
     *
     * @param dryRun {@code true} judges every row and records nothing; may be left out
     */
    @POST
    @Consumes(CSV)
    @Operation(
            summary = "Takes a CSV file of results",
            description =
                    "UTF-8, or UTF-16 with a byte order mark; comma, semicolon or tab; with the header"
                            + " externalId,exam,takenOn,outcome,email,givenName,familyName,candidateId,"
                            + "locale,partner,correction in any order; all after email may lack."
                            + " With dryRun=true every row is judged, nothing is recorded and"
                            + " nobody is told.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.RESULTS_WRITE))
    @APIResponse(
            responseCode = "202",
            description = "Taken; it is worked through afterwards",
            content = @Content(schema = @Schema(ref = "ImportTaken")))
    public Response receive(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @QueryParam("dryRun") String dryRun) {
        boolean tryOut = BooleanParameter.parse("dryRun", dryRun);
        var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        if (!ENCODINGS.contains(charset.replace("\"", "").toUpperCase(Locale.ROOT))) {
            throw ImportRefusedException.charset();
        }
        var id = uploads.receive(body, null, tryOut);
        return Response.accepted(new ImportTakenResponse(id))
                .location(URI.create(settings.baseUrl() + "/api/v1/imports/" + id))
                .build();
    }

    /**
     * Answers with the progress of an import, its first 100 warnings, and the fault of a file that
     * was refused as a whole. Refuses with 404 {@code import-unknown}.
     */
    @GET
    @Path("{id}")
    @Operation(
            summary = "How far an import has come",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.RESULTS_WRITE))
    @APIResponse(
            responseCode = "200",
            description = "How far it has come",
            content = @Content(schema = @Schema(ref = "Import")))
    public ImportResponse read(@PathParam("id") String id) {
        var view = imports.require(id);
        var warnings =
                imports.listWarnings(view.id(), MOST_WARNINGS).stream().map(this::warning).toList();
        var problem = view.fault() == null ? null : problem(view.fault());
        return ImportResponse.of(view, warnings, problem);
    }

    /**
     * Streams the rejected rows as CSV, with line and reason in front. Refuses with 404 {@code
     * import-unknown}.
     */
    @GET
    @Path("{id}/errors")
    @Produces(CSV)
    @Operation(
            summary = "The rejected rows, with line and reason in front",
            description = "The reason is its code and column, then words in Accept-Language.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.RESULTS_WRITE))
    public Response errors(@PathParam("id") String id) {
        var file = new Attachment(imports.require(id).errorsName());
        var language = Language.of(headers);
        StreamingOutput csv = out -> errors.write(id, language, out);
        return Response.ok(csv, CSV + ";charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private FileProblem problem(Fault fault) {
        var language = Language.of(headers);
        var detail = words.sentence(fault, language);
        var problem = problems.told(UNPROCESSABLE, fault.code(), detail, language);
        return FileProblem.of(problem, fault.line());
    }

    private LineWarning warning(ErrorLine odd) {
        var fault = odd.faults().first();
        var detail = words.sentence(fault, Language.of(headers));
        return new LineWarning(odd.line(), fault.code(), detail, fault.field());
    }
}
