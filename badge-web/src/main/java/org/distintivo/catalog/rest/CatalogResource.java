package org.distintivo.catalog.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.distintivo.catalog.domain.CatalogFault;
import org.distintivo.catalog.service.CatalogLoadService;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.BooleanParameter;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.OpenApiFilter;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.StrictJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Reads and loads the catalog as a whole. What GET answers can be PUT again and changes nothing;
 * what a PUT does not name stays as it is.
 */
@Tag(name = "catalog")
@Path("v1/catalog")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogResource {

    @Inject private CatalogService catalog;
    @Inject private CatalogLoadService loading;
    @Inject private Messages messages;
    @Context private HttpHeaders headers;

    @GET
    @Operation(
            summary = "The whole catalog, in the format that can be loaded",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.CATALOG_READ))
    @APIResponse(
            responseCode = "200",
            description = "What can be earned",
            content = @Content(schema = @Schema(ref = "Catalog")))
    public CatalogResponse read() {
        return CatalogResponse.of(catalog.catalog());
    }

    /**
     * Loads a catalog, all or nothing, or reports what loading it would do.
     *
     * <p>Refuses with 400 for a body that is no JSON or an odd {@code dryRun}, 413 {@code
     * body-too-large}, or 422 {@code catalog-faulty} with every fault and its JSON pointer.
     *
     * @param dryRun {@code true} stores nothing; may be left out
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Loads a catalog, all or nothing",
            description =
                    "A faulty one is refused as a whole: 422 with the code catalog-faulty and every"
                            + " fault with its JSON pointer. With dryRun=true it is only reported"
                            + " what loading it would come to.",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.CATALOG_WRITE))
    @RequestBody(content = @Content(schema = @Schema(ref = "Catalog")))
    @APIResponse(
            responseCode = "200",
            description = "What loading it came to, or would come to",
            content = @Content(schema = @Schema(ref = "CatalogReport")))
    public CatalogReportResponse load(InputStream body, @QueryParam("dryRun") String dryRun) {
        boolean tryOut = BooleanParameter.parse("dryRun", dryRun);
        var document = StrictJson.read(body, CatalogLoadService.MOST_BYTES);
        var report = tryOut ? loading.tryOut(document) : loading.load(document);
        return CatalogReportResponse.of(report, this::say);
    }

    private String say(CatalogFault fault) {
        return messages.text(Language.of(headers), fault.words(), fault.arguments().toArray());
    }
}
