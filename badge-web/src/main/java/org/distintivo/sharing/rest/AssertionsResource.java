package org.distintivo.sharing.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import org.distintivo.issuing.service.AssertionView;
import org.distintivo.platform.rest.RequestedFormat;
import org.distintivo.platform.service.Settings;
import org.distintivo.sharing.service.HostedBadges;
import org.distintivo.sharing.service.PublicBadgeService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Serves Open Badges 2.0 assertions and the artwork with them baked in. Whoever may not see a badge
 * gets the same 404 as for an unknown id; a revoked one is 410 (Open Badges 2.0, Revoking Hosted
 * Assertions).
 */
@Path("ob/v2/assertions")
public class AssertionsResource {

    /** Tells a saved file from the one of version 3.0. */
    private static final String VERSION = "-ob2";

    @Inject private HostedBadges hosted;
    @Inject private PublicBadgeService badges;
    @Inject private Settings settings;
    @Inject private Downloads downloads;
    @Context private HttpHeaders headers;
    @Context private HttpServletRequest request;

    /** Answers with the hosted assertion; a browser is redirected (303) to the badge's page. */
    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}")
    @Operation(summary = "The hosted assertion; a browser is led to the badge's page")
    public Response document(@PathParam("id") String id) {
        var found = require(id);
        var wish = RequestedFormat.of(headers);
        return answer(
                wish == RequestedFormat.PAGE
                        ? Response.seeOther(URI.create(settings.baseUrl() + "/badges/" + id))
                        : Response.status(status(found))
                                .entity(found.document())
                                .type(wish.type()));
    }

    /** Answers with the assertion as a file to keep. */
    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.json")
    @Operation(summary = "The assertion, as a file to keep")
    public Response file(@PathParam("id") String id) {
        var found = require(id);
        return file(
                id,
                Response.status(status(found))
                        .entity(found.document())
                        .type(RequestedFormat.JSON.type()),
                ".json");
    }

    /**
     * Answers with the PNG artwork with the assertion baked in (Open Badges 2.0 Baking
     * Specification §2).
     */
    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.png")
    @Operation(summary = "The artwork as PNG with the assertion baked in")
    public Response png(@PathParam("id") String id) {
        return picture(id, "image/png", ".png", () -> hosted.findPng(id).orElseThrow());
    }

    /**
     * Answers with the SVG artwork with the assertion baked in (Open Badges 2.0 Baking
     * Specification §3).
     */
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

    /** Bakes the picture; of a revoked badge there is none. */
    private Response picture(String id, String type, String ending, Supplier<byte[]> baked) {
        return require(id).revoked()
                ? answer(Response.status(Response.Status.GONE))
                : file(id, Response.ok(baked.get(), type), ending);
    }

    private AssertionView require(String id) {
        return hosted.findAssertion(id).orElseThrow(() -> absent(id));
    }

    private static Response.Status status(AssertionView assertion) {
        return assertion.revoked() ? Response.Status.GONE : Response.Status.OK;
    }

    private Response file(String id, Response.ResponseBuilder answer, String ending) {
        var name = badges.fileName(id) + VERSION + ending;
        answer.header("Content-Disposition", "inline; filename=\"" + name + "\"");
        return downloads.counted(id, request, answer(answer));
    }

    /** One whose holder was erased is 410, if everybody could see it before; all else is 404. */
    private NotFoundException absent(String id) {
        badges.requireNotGone(id);
        return new NotFoundException();
    }

    /** Answers with {@code no-cache}, because the badge may stop being shown at any time. */
    private static Response answer(Response.ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.COOKIE)
                .build();
    }
}
