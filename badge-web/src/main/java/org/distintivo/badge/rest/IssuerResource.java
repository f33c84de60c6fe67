package org.distintivo.badge.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.distintivo.badge.service.IssuerService;
import org.distintivo.issuing.service.CredentialService;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.distintivo.platform.rest.ConditionalResponse;
import org.distintivo.platform.rest.Language;
import org.distintivo.verifying.service.EndorsementService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Publishes what anybody needs to verify a credential without this server: the issuer's profile and
 * keys, achievements, endorsements and status lists. Open to everybody; may be cached for a minute.
 */
@Path("")
public class IssuerResource {

    private static final String JSON_LD = "application/ld+json";

    @Inject private IssuerService issuer;
    @Inject private CredentialService credentials;
    @Inject private EndorsementService endorsements;
    @Context private HttpHeaders headers;

    /** Answers with the issuer's Profile (Open Badges 3.0 §B.2.7) as JSON-LD. */
    @GET
    @Path("ob/v3/issuer")
    @Operation(summary = "The issuer's profile with its public keys")
    public Response profile() {
        return open(Response.ok(issuer.profile(), JSON_LD)).build();
    }

    /**
     * Answers with profile, keys and status lists in one signed file; 304 while the caller's entity
     * tag is right.
     */
    @GET
    @Path("ob/v3/issuer/bundle")
    @Operation(summary = "Profile, keys and status lists as of now, signed, to verify offline")
    public Response bundle() {
        var bundle = issuer.verifierBundle();
        var tag = new EntityTag(bundle.tag());
        return open(ConditionalResponse.answer(
                        headers, tag, () -> Response.ok(bundle.text(), "application/jose+json")))
                .header("Content-Disposition", "attachment; filename=\"issuer.bundle\"")
                .build();
    }

    /**
     * Answers with a Multikey document (Controlled Identifiers 1.0 §2.2.2) or a JSON Web Key (RFC
     * 7517); 404 for an unknown name.
     */
    @GET
    @Path("ob/v3/issuer/keys/{name}")
    @Operation(summary = "One of the issuer's public keys: a Multikey document, or a JSON Web Key")
    public Response key(@PathParam("name") String name) {
        var found = credentials.publicKey(name).orElseThrow(NotFoundException::new);
        return open(Response.ok(found.text(), found.mediaType())).build();
    }

    /** Answers with the DID document of {@code did:web:<this host>} (did:web method §2.5.2). */
    @GET
    @Path(".well-known/did.json")
    @Operation(summary = "The DID document behind did:web of this host")
    public Response did() {
        return open(Response.ok(credentials.didDocument(), "application/did+ld+json")).build();
    }

    /**
     * Answers with an Achievement (Open Badges 3.0 §B.1.2) as JSON-LD; 404 when the catalog has
     * none of this code.
     *
     * @param kind {@code exam} asks for the exam where a certification has the same code
     * @param lang asks for the edition in one language, which has an id of its own; without it the
     *     caller's language is used
     */
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

    /** Answers with an endorsement as it was signed; 404 for an unknown id. */
    @GET
    @Path("ob/v3/endorsements/{id}")
    @Operation(summary = "What somebody else has signed about the issuer or an achievement")
    public Response endorsement(@PathParam("id") String id) {
        var found = endorsements.findDocument(id).orElseThrow(NotFoundException::new);
        return open(Response.ok(found, "application/vc+ld+json")).build();
    }

    /**
     * Answers with the revocation list of this number (Bitstring Status List 1.0); 404 when there
     * is none, 304 while the caller's entity tag is right.
     */
    @GET
    @Path("ob/v3/status/{list: \\d{1,6}}")
    @Operation(summary = "A signed Bitstring status list of revoked credentials")
    public Response status(@PathParam("list") int list) {
        return status(list, StatusPurpose.REVOCATION);
    }

    /**
     * Answers with the suspension list of this number, as {@link #status} does with revocations.
     */
    @GET
    @Path("ob/v3/status/{list: \\d{1,6}}/suspension")
    @Operation(summary = "A signed Bitstring status list of suspended credentials, at their places")
    public Response suspensions(@PathParam("list") int list) {
        return status(list, StatusPurpose.SUSPENSION);
    }

    private Response status(int list, StatusPurpose purpose) {
        var found = credentials.statusList(list, purpose).orElseThrow(NotFoundException::new);
        var tag = new EntityTag(list + "-" + found.edition());
        return open(ConditionalResponse.answer(
                        headers,
                        tag,
                        () -> Response.ok(found.document(), "application/vc+ld+json")))
                .build();
    }

    private static Response.ResponseBuilder open(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }
}
