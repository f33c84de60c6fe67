package org.distintivo.sharing.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.distintivo.credential.service.AssertionView;
import org.distintivo.platform.rest.Wish;
import org.distintivo.platform.service.Settings;
import org.distintivo.sharing.service.HostedBadges;
import org.distintivo.sharing.service.PublicBadgeService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Assertions of Open Badges 2.0 and the artwork with them baked in. Whoever may not see one gets
 * the same 404 as for an id that never was; a revoked one is gone, and says so.
 */
@Path("ob/v2/assertions")
public class AssertionsResource {

    @Inject private HostedBadges hosted;
    @Inject private PublicBadgeService badges;
    @Inject private Settings settings;
    @Context private HttpHeaders headers;

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}")
    @Operation(summary = "The hosted assertion; a browser is led to the badge's page")
    public Response document(@PathParam("id") String id) {
        var found = require(id);
        var wish = Wish.of(headers);
        return answer(
                wish == Wish.PAGE
                        ? Response.seeOther(URI.create(settings.baseUrl() + "/badges/" + id))
                        : Response.status(status(found))
                                .entity(found.document())
                                .type(wish.type()));
    }

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.json")
    @Operation(summary = "The assertion, as a file to keep")
    public Response file(@PathParam("id") String id) {
        var found = require(id);
        return file(
                Response.status(status(found)).entity(found.document()).type(Wish.JSON.type()),
                badges.fileName(id) + ".json");
    }

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.png")
    @Operation(summary = "The artwork as PNG with the assertion baked in")
    public Response png(@PathParam("id") String id) {
        return picture(id, "image/png", ".png", () -> hosted.findPng(id).orElseThrow());
    }

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.svg")
    @Operation(summary = "The artwork as SVG with the assertion baked in")
    public Response svg(@PathParam("id") String id) {
        return picture(
                id,
                "image/svg+xml",
                ".svg",
                () -> hosted.findSvg(id).orElseThrow().getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing is baked any more once the badge is revoked. */
    private Response picture(String id, String type, String ending, Supplier<byte[]> baked) {
        return require(id).revoked()
                ? answer(Response.status(Response.Status.GONE))
                : file(Response.ok(baked.get(), type), badges.fileName(id) + ending);
    }

    private AssertionView require(String id) {
        return hosted.findAssertion(id).orElseThrow(NotFoundException::new);
    }

    private static Response.Status status(AssertionView assertion) {
        return assertion.revoked() ? Response.Status.GONE : Response.Status.OK;
    }

    private static Response file(Response.ResponseBuilder answer, String name) {
        return answer(answer.header("Content-Disposition", "inline; filename=\"" + name + "\""));
    }

    /** It may stop being shown at any time, so every use asks again. */
    private static Response answer(Response.ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.COOKIE)
                .build();
    }
}
