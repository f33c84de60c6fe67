package org.distintivo.catalog.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.distintivo.catalog.service.CatalogLoadService;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.ServedInterface;
import org.distintivo.platform.service.StrictJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The catalog as a whole. What GET answers can be PUT again and changes nothing; what a PUT does
 * not name stays as it is.
 */
@Tag(name = "catalog")
@Path("v1/catalog")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogResource {

    private static final int MAX_BYTES = 5 * 1024 * 1024;

    @Inject private CatalogService catalog;
    @Inject private CatalogLoadService loading;

    @GET
    @Operation(
            summary = "The whole catalog, in the format that can be loaded",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.CATALOG_READ))
    @APIResponse(
            responseCode = "200",
            description = "What can be earned",
            content = @Content(schema = @Schema(ref = "Catalog")))
    public JsonObject read() {
        return CatalogJson.of(catalog.catalog());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Loads a catalog, all or nothing",
            description =
                    "A faulty one is refused as a whole: 422 with the code catalog-faulty and every"
                            + " fault with its JSON pointer. With dryRun=true it is only reported"
                            + " what loading it would come to.",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.CATALOG_WRITE))
    @RequestBody(content = @Content(schema = @Schema(ref = "Catalog")))
    @APIResponse(
            responseCode = "200",
            description = "What loading it came to, or would come to",
            content = @Content(schema = @Schema(ref = "CatalogReport")))
    public JsonObject load(
            InputStream body, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        var document = StrictJson.read(body, MAX_BYTES);
        return CatalogJson.of(dryRun ? loading.tryOut(document) : loading.load(document));
    }
}
