package org.distintivo.catalog.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.ArtworkService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The pictures of what can be earned, for everybody and for ever: a design never changes, so a
 * browser need not ask again.
 */
@Path("artwork/{kind: exam|certification}/{code}")
public class ArtworkResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int TAG_LENGTH = 16;

    @Inject private ArtworkService artwork;
    @Context private Request request;

    @GET
    @Path("{design: [1-9][0-9]{0,5}}.svg")
    @Operation(summary = "The artwork as SVG; a design never changes")
    public Response svg(
            @PathParam("kind") String kind,
            @PathParam("code") String code,
            @PathParam("design") int design) {
        var svg = artwork.svg(key(kind, code), design).getBytes(StandardCharsets.UTF_8);
        // opened as a page of its own it must not do anything in our name
        return answer(svg, "image/svg+xml")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @GET
    @Path("{design: [1-9][0-9]{0,5}}.png")
    @Operation(summary = "The artwork as PNG of 600 by 600 pixels; a design never changes")
    public Response png(
            @PathParam("kind") String kind,
            @PathParam("code") String code,
            @PathParam("design") int design) {
        return answer(artwork.png(key(kind, code), design), "image/png").build();
    }

    private Response.ResponseBuilder answer(byte[] picture, String type) {
        var tag = new EntityTag(hash(picture));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(picture, type) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header("X-Content-Type-Options", "nosniff");
    }

    private static AchievementKey key(String kind, String code) {
        return new AchievementKey(AchievementKind.valueOf(kind.toUpperCase(Locale.ROOT)), code);
    }

    private static String hash(byte[] picture) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(picture);
            return HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
