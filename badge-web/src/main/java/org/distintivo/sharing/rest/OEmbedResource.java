package org.distintivo.sharing.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.distintivo.catalog.service.ArtworkAddress;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;
import org.distintivo.platform.domain.WebOrigin;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.Problem;
import org.distintivo.platform.rest.Problems;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.Settings;
import org.distintivo.sharing.service.BadgeAddress;
import org.distintivo.sharing.service.EmbedFrame;
import org.distintivo.sharing.service.PublicBadgeService;
import org.distintivo.sharing.service.PublicBadgeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Tells pages elsewhere how to show a badge whose address somebody has put into them (oEmbed 1.0).
 * It names the achievement and never the holder, because others keep its answers; the frame that it
 * hands out asks us each time.
 */
@Path("oembed")
public class OEmbedResource {

    private static final int NOT_IMPLEMENTED = 501;

    /** Of the PNG of an artwork, in pixels. */
    private static final int PICTURE = 600;

    @Inject private PublicBadgeService badges;
    @Inject private Settings settings;
    @Inject private Messages messages;
    @Inject private Problems problems;
    @Context private HttpHeaders headers;
    @Context private UriInfo uri;

    /**
     * Answers for the address of a badge that is shown. Refuses what is no address with 400, every
     * other address with 404, and formats beyond {@code json} and {@code xml} with 501 (§2.3.2).
     */
    @GET
    @Operation(summary = "How to show a badge on another page (oEmbed 1.0)")
    @Parameter(
            name = "url",
            in = ParameterIn.QUERY,
            required = true,
            description = "The address of a badge's page",
            schema = @Schema(type = SchemaType.STRING, format = "uri"))
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "xml"}))
    @Parameter(
            name = "maxwidth",
            in = ParameterIn.QUERY,
            description = "In pixels",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "maxheight",
            in = ParameterIn.QUERY,
            description = "In pixels",
            schema = @Schema(type = SchemaType.INTEGER))
    public Response embed() {
        var asked = new EmbedLimits(uri.getQueryParameters());
        var format = asked.text("format");
        var isXml = "xml".equals(format);
        if (format != null && !isXml && !format.equals("json")) {
            return unknownFormat();
        }
        var found = require(asked.text("url"));
        var document = document(found, asked.pixels("maxwidth"), asked.pixels("maxheight"));
        return isXml
                ? answer(document.xml(), "text/xml;charset=UTF-8")
                : answer(document.json(), "application/json");
    }

    private PublicBadgeView require(String address) {
        if (address == null || address.isEmpty()) {
            throw FieldRefusedException.missing("url");
        }
        if (WebOrigin.of(address).isEmpty()) {
            throw FieldRefusedException.invalid("url", Expected.PERMITTED);
        }
        return BadgeAddress.badgeId(address, settings.baseUrl())
                .flatMap(badges::findShown)
                .orElseThrow(NotFoundException::new);
    }

    private OEmbedDocument document(PublicBadgeView shown, int maxWidth, int maxHeight) {
        var title = shown.achievement().name(language());
        var name = messages.text(language(), "sharing.frame", title);
        var frame =
                EmbedFrame.of(settings.baseUrl(), shown.badge().id(), name)
                        .within(maxWidth, maxHeight);
        var document =
                OEmbedDocument.rich()
                        .with("title", title)
                        .with("provider_name", shown.issuer().name())
                        .with("provider_url", settings.baseUrl() + "/")
                        .with("html", frame.html())
                        .with("width", frame.width())
                        .with("height", frame.height());
        return maxWidth < PICTURE || maxHeight < PICTURE
                ? document // a picture that does not fit is not named (§2.3.4)
                : document.with("thumbnail_url", picture(shown))
                        .with("thumbnail_width", PICTURE)
                        .with("thumbnail_height", PICTURE);
    }

    private String picture(PublicBadgeView shown) {
        var badge = shown.badge();
        return settings.baseUrl()
                + ArtworkAddress.path(badge.achievement(), badge.design())
                + ".png";
    }

    private Response unknownFormat() {
        var problem =
                problems.of(
                        NOT_IMPLEMENTED,
                        "embed-format-unknown",
                        "Only json and xml are answered.",
                        Language.of(headers));
        return Response.status(NOT_IMPLEMENTED)
                .entity(problem.toJson().toString())
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    /** Answers with {@code no-cache}, because the badge may stop being shown at any time. */
    private static Response answer(String body, String type) {
        return Response.ok(body, type)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private Locale language() {
        return Language.of(headers);
    }
}
