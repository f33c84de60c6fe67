package org.distintivo.badge.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.distintivo.badge.service.IssuerService;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.rest.RequestedFormat;
import org.distintivo.platform.service.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Publishes issuer and achievements for software that knows Open Badges 2.0 only. Open to
 * everybody; browsers are redirected to pages.
 */
@Path("ob/v2")
public class OpenBadges2Resource {

    @Inject private IssuerService issuer;
    @Inject private Settings settings;
    @Context private HttpHeaders headers;

    /** Answers with the issuer's Profile of Open Badges 2.0, or 303 to the portal for a browser. */
    @GET
    @Path("issuer")
    @Operation(summary = "The issuer in Open Badges 2.0; a browser is led to the portal")
    public Response issuer() {
        var wish = RequestedFormat.of(headers);
        return open(
                wish == RequestedFormat.PAGE
                        ? Response.seeOther(URI.create(settings.baseUrl() + "/"))
                        : Response.ok(issuer.olderProfile(), wish.type()));
    }

    /**
     * Answers with a BadgeClass of Open Badges 2.0, or 303 to its page for a browser; 404 when the
     * catalog has none of this code.
     *
     * @param kind {@code exam} asks for the exam where a certification has the same code
     */
    @GET
    @Path("badges/{code}")
    @Operation(summary = "A BadgeClass of Open Badges 2.0; a browser is led to its page")
    public Response badgeClass(
            @PathParam("code") String code, @QueryParam("kind") @DefaultValue("") String kind) {
        var wish = RequestedFormat.of(headers);
        boolean exam = kind.equals("exam");
        var answer =
                wish == RequestedFormat.PAGE
                        ? issuer.page(code, exam).map(URI::create).map(Response::seeOther)
                        : issuer.badgeClass(code, exam, Language.of(headers))
                                .map(found -> Response.ok(found, wish.type()));
        return open(answer.orElseThrow(NotFoundException::new));
    }

    private static Response open(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
