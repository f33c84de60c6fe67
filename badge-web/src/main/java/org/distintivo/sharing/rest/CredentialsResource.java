package org.distintivo.sharing.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.rest.ConditionalResponse;
import org.distintivo.sharing.service.HostedBadges;
import org.distintivo.sharing.service.PublicBadgeService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Serves Open Badges 3.0 credentials and the artwork with them baked in. Whoever may not see a
 * badge gets the same 404 as for an unknown id; a revoked one stays readable, its status list
 * tells.
 */
@Path("ob/v3/credentials")
public class CredentialsResource {

    private static final String CREDENTIAL = "application/vc+ld+json";

    @Inject private PublicBadgeService badges;
    @Inject private HostedBadges hosted;
    @Inject private Downloads downloads;
    @Context private HttpHeaders headers;
    @Context private HttpServletRequest request;

    /** Answers with the signed credential, byte for byte as it was signed. */
    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}")
    @Operation(summary = "The signed credential, as JSON-LD")
    public Response document(@PathParam("id") String id) {
        var found = badges.findCredential(id).orElseThrow(() -> absent(id));
        return answer(found.document().getBytes(StandardCharsets.UTF_8), CREDENTIAL, null);
    }

    /**
     * Answers with the newest edition of the credential, signed now if the last one is out of date
     * (Open Badges 3.0 §9.1, 1EdTechCredentialRefresh).
     */
    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}/refresh")
    @Operation(summary = "The credential's newest edition (1EdTechCredentialRefresh)")
    public Response newest(@PathParam("id") String id) {
        var found = hosted.findNewest(id).orElseThrow(() -> absent(id));
        return answer(found.document().getBytes(StandardCharsets.UTF_8), CREDENTIAL, null);
    }

    /** Answers with the signed credential as a file to keep. */
    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.json")
    @Operation(summary = "The signed credential, as a file to keep")
    public Response file(@PathParam("id") String id) {
        var found = badges.findCredential(id).orElseThrow(() -> absent(id));
        return file(
                id, found.document().getBytes(StandardCharsets.UTF_8), "application/json", ".json");
    }

    /**
     * Answers with the credential as a compact JSON Web Signature (Open Badges 3.0 §8.2); refuses
     * with 503 {@code signing-unavailable} while the key cannot be reached.
     */
    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.{form: jwt|jws}")
    @Operation(summary = "The credential as a token signed with RS256 (VC-JWT)")
    public Response token(@PathParam("id") String id, @PathParam("form") String form) {
        var found = hosted.findToken(id).orElseThrow(() -> absent(id));
        return file(id, found.getBytes(StandardCharsets.US_ASCII), "text/plain", "." + form);
    }

    /** Answers with the PNG artwork with the credential baked in (Open Badges 3.0 §5.3.1). */
    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.png")
    @Operation(summary = "The artwork as PNG with the credential baked in")
    public Response png(@PathParam("id") String id) {
        var found = badges.findPng(id).orElseThrow(() -> absent(id));
        return file(id, found, "image/png", ".png");
    }

    /** Answers with the SVG artwork with the credential baked in (Open Badges 3.0 §5.3.2). */
    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.svg")
    @Operation(summary = "The artwork as SVG with the credential baked in")
    public Response svg(@PathParam("id") String id) {
        var found = badges.findSvg(id).orElseThrow(() -> absent(id));
        return file(id, found.getBytes(StandardCharsets.UTF_8), "image/svg+xml", ".svg");
    }

    private Response file(String id, byte[] body, String type, String ending) {
        return downloads.counted(id, request, answer(body, type, badges.fileName(id) + ending));
    }

    private Response answer(byte[] body, String type, String fileName) {
        var tag =
                new EntityTag(SecretToken.of(new String(body, StandardCharsets.ISO_8859_1)).hash());
        var answer = ConditionalResponse.answer(headers, tag, () -> Response.ok(body, type));
        answer.cacheControl(askAgain())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex");
        if (fileName != null) {
            answer.header("Content-Disposition", "inline; filename=\"" + fileName + "\"");
        }
        return answer.build();
    }

    /** One whose holder was erased is 410, if everybody could see it before; all else is 404. */
    private NotFoundException absent(String id) {
        badges.requireNotGone(id);
        return new NotFoundException();
    }

    /**
     * Answers with {@code no-cache}, because the badge may stop being shown at any time; the ETag
     * keeps that cheap.
     */
    private static CacheControl askAgain() {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
