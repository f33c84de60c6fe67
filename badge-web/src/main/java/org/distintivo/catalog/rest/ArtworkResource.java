package org.distintivo.catalog.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.rest.ConditionalResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Serves the pictures of what can be earned, to everybody. A design never changes, so an answer may
 * be cached for a year; what the catalog does not have is 404 {@code achievement-unknown}.
 */
@Path("artwork/{kind: exam|certification}/{code}")
public class ArtworkResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int TAG_LENGTH = 16;

    /** Names a picture: whose it is, and of which design. */
    public static class PictureAddress {

        @PathParam("kind")
        private String kind;

        @PathParam("code")
        private String code;

        @PathParam("design")
        private int design;

        AchievementKey key() {
            return new AchievementKey(AchievementKind.valueOf(kind.toUpperCase(Locale.ROOT)), code);
        }
    }

    @Inject private ArtworkService artwork;
    @Context private HttpHeaders headers;

    @GET
    @Path("{design: [1-9][0-9]{0,5}}.svg")
    @Operation(summary = "The artwork as SVG; a design never changes")
    public Response svg(@BeanParam PictureAddress address) {
        return svg(artwork.svg(address.key(), address.design));
    }

    @GET
    @Path("{design: [1-9][0-9]{0,5}}-small.svg")
    @Operation(summary = "The artwork as a short SVG for lists; a design never changes")
    public Response small(@BeanParam PictureAddress address) {
        return svg(artwork.small(address.key(), address.design));
    }

    private Response svg(String picture) {
        // opened as a page of its own it must not do anything in our name
        return answer(picture.getBytes(StandardCharsets.UTF_8), "image/svg+xml")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; img-src data:")
                .build();
    }

    @GET
    @Path("{design: [1-9][0-9]{0,5}}.png")
    @Operation(summary = "The artwork as PNG of 600 by 600 pixels; a design never changes")
    public Response png(@BeanParam PictureAddress address) {
        return answer(artwork.png(address.key(), address.design), "image/png").build();
    }

    @GET
    @Path("{design: [1-9][0-9]{0,5}}-icon.png")
    @Operation(summary = "The artwork as PNG of 192 by 192 pixels; a design never changes")
    public Response icon(@BeanParam PictureAddress address) {
        return answer(artwork.icon(address.key(), address.design), "image/png").build();
    }

    @GET
    @Path("{design: [1-9][0-9]{0,5}}-wide.png")
    @Operation(summary = "The artwork on a sheet of 1200 by 630 pixels; a design never changes")
    public Response wide(@BeanParam PictureAddress address) {
        return answer(artwork.wide(address.key(), address.design), "image/png").build();
    }

    private Response.ResponseBuilder answer(byte[] picture, String type) {
        var tag = new EntityTag(Sha256.hex(picture).substring(0, TAG_LENGTH));
        return ConditionalResponse.answer(headers, tag, () -> Response.ok(picture, type))
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header("X-Content-Type-Options", "nosniff");
    }
}
