package org.distintivo.sharing.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.sharing.service.HostedBadges;
import org.distintivo.sharing.service.PublicBadgeService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Open Badges 3.0 credentials and the artwork with them baked in. Whoever may not see one gets the
 * same 404 as for an id that never was.
 */
@Path("ob/v3/credentials")
public class CredentialsResource {

    private static final String CREDENTIAL = "application/vc+ld+json";

    @Inject private PublicBadgeService badges;
    @Inject private HostedBadges hosted;
    @Context private Request request;

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}")
    @Operation(summary = "The signed credential, as JSON-LD")
    public Response document(@PathParam("id") String id) {
        var found = badges.findCredential(id).orElseThrow(NotFoundException::new);
        return answer(found.document().getBytes(StandardCharsets.UTF_8), CREDENTIAL, null);
    }

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}/refresh")
    @Operation(summary = "The credential's newest edition (1EdTechCredentialRefresh)")
    public Response newest(@PathParam("id") String id) {
        var found = hosted.findNewest(id).orElseThrow(NotFoundException::new);
        return answer(found.document().getBytes(StandardCharsets.UTF_8), CREDENTIAL, null);
    }

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.json")
    @Operation(summary = "The signed credential, as a file to keep")
    public Response file(@PathParam("id") String id) {
        var found = badges.findCredential(id).orElseThrow(NotFoundException::new);
        return answer(
                found.document().getBytes(StandardCharsets.UTF_8),
                "application/json",
                badges.fileName(id) + ".json");
    }

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.{form: jwt|jws}")
    @Operation(summary = "The credential as a token signed with RS256 (VC-JWT)")
    public Response token(@PathParam("id") String id, @PathParam("form") String form) {
        var found = hosted.findToken(id).orElseThrow(NotFoundException::new);
        return answer(
                found.getBytes(StandardCharsets.US_ASCII),
                "text/plain",
                badges.fileName(id) + "." + form);
    }

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.png")
    @Operation(summary = "The artwork as PNG with the credential baked in")
    public Response png(@PathParam("id") String id) {
        var found = badges.findPng(id).orElseThrow(NotFoundException::new);
        return answer(found, "image/png", badges.fileName(id) + ".png");
    }

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.svg")
    @Operation(summary = "The artwork as SVG with the credential baked in")
    public Response svg(@PathParam("id") String id) {
        var found = badges.findSvg(id).orElseThrow(NotFoundException::new);
        return answer(
                found.getBytes(StandardCharsets.UTF_8),
                "image/svg+xml",
                badges.fileName(id) + ".svg");
    }

    private Response answer(byte[] body, String type, String fileName) {
        var tag =
                new EntityTag(SecretToken.of(new String(body, StandardCharsets.ISO_8859_1)).hash());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null ? unchanged : Response.ok(body, type);
        answer.tag(tag).cacheControl(askAgain()).header("X-Content-Type-Options", "nosniff");
        if (fileName != null) {
            answer.header("Content-Disposition", "inline; filename=\"" + fileName + "\"");
        }
        return answer.build();
    }

    /** It may stop being shown at any time, so every use asks again; the ETag makes that cheap. */
    private static CacheControl askAgain() {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
