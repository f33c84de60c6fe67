package org.distintivo.badge.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.rest.ServedInterface;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Revoking and suspending awarded badges, for program managers' systems. */
@Tag(name = "badges")
@Path("v1/badges")
@Produces(MediaType.APPLICATION_JSON)
public class BadgesResource {

    @Inject private BadgeService badges;

    /** Why a badge is revoked; the holder reads it. */
    public record RevocationRequest(@NotNull @Size(min = 1, max = 500) String reason) {}

    /** Where a badge stands after the call. */
    public record BadgeResponse(String id, String kind, String code, String state) {

        static BadgeResponse of(org.distintivo.badge.service.BadgeView badge) {
            return new BadgeResponse(
                    badge.id(),
                    badge.achievement().kind().name().toLowerCase(java.util.Locale.ROOT),
                    badge.achievement().code(),
                    badge.state().name());
        }
    }

    @POST
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Revokes an accepted badge for good",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.BADGES_WRITE))
    public BadgeResponse revoke(
            @PathParam("id") @Size(max = 64) String id, @NotNull @Valid RevocationRequest request) {
        return BadgeResponse.of(badges.revoke(id, request.reason()));
    }

    @POST
    @Path("{id}/suspension")
    @Operation(
            summary = "Sets an accepted badge aside for a while",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.BADGES_WRITE))
    public BadgeResponse suspend(@PathParam("id") @Size(max = 64) String id) {
        return BadgeResponse.of(badges.suspend(id));
    }

    @DELETE
    @Path("{id}/suspension")
    @Operation(
            summary = "Ends a suspension",
            extensions = @Extension(name = ServedInterface.SCOPE, value = Roles.BADGES_WRITE))
    public BadgeResponse reinstate(@PathParam("id") @Size(max = 64) String id) {
        return BadgeResponse.of(badges.reinstate(id));
    }
}
