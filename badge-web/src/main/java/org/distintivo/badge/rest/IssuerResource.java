package org.distintivo.badge.rest;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.distintivo.badge.service.IssuerService;
import org.distintivo.credential.domain.StatusPurpose;
import org.distintivo.credential.service.CredentialService;
import org.distintivo.credential.service.EndorsementService;
import org.distintivo.platform.rest.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What anybody needs to verify a credential without us: who issues with which keys, what an
 * achievement means, which credentials are revoked.
 */
@Path("")
public class IssuerResource {

    private static final String JSON_LD = "application/ld+json";

    @Inject private IssuerService issuer;
    @Inject private CredentialService credentials;
    @Inject private EndorsementService endorsements;
    @Context private HttpHeaders headers;
    @Context private Request request;

    @GET
    @Path("ob/v3/issuer")
    @Operation(summary = "The issuer's profile with its public keys")
    public Response profile() {
        return open(Response.ok(issuer.profile(), JSON_LD)).build();
    }

    @GET
    @Path("ob/v3/issuer/bundle")
    @Operation(summary = "Profile, keys and status lists as of now, signed, to verify offline")
    public Response bundle() {
        var bundle = issuer.verifierBundle();
        var tag = new EntityTag(bundle.tag());
        var unchanged = request.evaluatePreconditions(tag);
        var answer =
                unchanged != null ? unchanged : Response.ok(bundle.text(), "application/jose+json");
        return open(answer.tag(tag))
                .header("Content-Disposition", "attachment; filename=\"issuer.bundle\"")
                .build();
    }

    @GET
    @Path("ob/v3/issuer/keys/{name}")
    @Operation(summary = "One of the issuer's public keys as a JSON Web Key")
    public Response key(@PathParam("name") String name) {
        var found = credentials.publicKey(name).orElseThrow(NotFoundException::new);
        return open(Response.ok(found, "application/jwk+json")).build();
    }

    @GET
    @Path(".well-known/did.json")
    @Operation(summary = "The DID document behind did:web of this host")
    public Response did() {
        return open(Response.ok(credentials.didDocument(), "application/did+ld+json")).build();
    }

    @GET
    @Path("ob/v3/achievements/{code}")
    @Operation(summary = "What can be achieved, as JSON-LD")
    public Response achievement(
            @PathParam("code") String code,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("lang") String lang) {
        return issuer.achievement(code, kind.equals("exam"), lang, Language.of(headers))
                .map(found -> open(Response.ok(found, JSON_LD)))
                .orElseThrow(NotFoundException::new)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("ob/v3/endorsements/{id}")
    @Operation(summary = "What somebody else has signed about the issuer or an achievement")
    public Response endorsement(@PathParam("id") @Size(max = 64) String id) {
        var found = endorsements.findDocument(id).orElseThrow(NotFoundException::new);
        return open(Response.ok(found, "application/vc+ld+json")).build();
    }

    @GET
    @Path("ob/v3/status/{list: \\d{1,6}}")
    @Operation(summary = "A signed Bitstring status list of revoked credentials")
    public Response status(@PathParam("list") int list) {
        return status(list, StatusPurpose.REVOCATION);
    }

    @GET
    @Path("ob/v3/status/{list: \\d{1,6}}/suspension")
    @Operation(summary = "A signed Bitstring status list of suspended credentials, at their places")
    public Response suspensions(@PathParam("list") int list) {
        return status(list, StatusPurpose.SUSPENSION);
    }

    private Response status(int list, StatusPurpose purpose) {
        var found = credentials.statusList(list, purpose).orElseThrow(NotFoundException::new);
        var tag = new EntityTag(list + "-" + found.edition());
        var unchanged = request.evaluatePreconditions(tag);
        var answer =
                unchanged != null
                        ? unchanged
                        : Response.ok(found.document(), "application/vc+ld+json");
        return open(answer.tag(tag)).build();
    }

    private static Response.ResponseBuilder open(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }
}
