package org.distintivo.badge.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.OpenApiFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Revokes, suspends and reinstates awarded badges, for program managers' systems. Needs the scope
 * {@code badges:write}.
 */
@Tag(name = "badges")
@Path("v1/badges")
@Produces(MediaType.APPLICATION_JSON)
public class BadgesResource {

    @Inject private BadgeService badges;

    /**
     * Revokes an accepted badge for good and tells the holder the reason.
     *
     * <p>Refuses with 400 {@code request-invalid} or {@code revocation-reason-missing}, 404 {@code
     * badge-unknown} or 409 {@code badge-not-revocable}, also when it is revoked already.
     */
    @POST
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Revokes an accepted badge for good",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.BADGES_WRITE))
    public BadgeResponse revoke(@PathParam("id") String id, RevocationRequest request) {
        return BadgeResponse.of(badges.revoke(id, request.reason()));
    }

    /**
     * Suspends an accepted badge; its status list shows that within a minute. Suspending again
     * changes nothing.
     *
     * <p>Refuses with 404 {@code badge-unknown} or 409 {@code badge-not-revocable}.
     */
    @POST
    @Path("{id}/suspension")
    @Operation(
            summary = "Sets an accepted badge aside for a while",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.BADGES_WRITE))
    public BadgeResponse suspend(@PathParam("id") String id) {
        return BadgeResponse.of(badges.suspend(id));
    }

    /**
     * Ends a suspension; reinstating again changes nothing.
     *
     * <p>Refuses with 404 {@code badge-unknown} or 409 {@code badge-not-revocable}.
     */
    @DELETE
    @Path("{id}/suspension")
    @Operation(
            summary = "Ends a suspension",
            extensions = @Extension(name = OpenApiFilter.SCOPE, value = Roles.BADGES_WRITE))
    public BadgeResponse reinstate(@PathParam("id") String id) {
        return BadgeResponse.of(badges.reinstate(id));
    }
}
