package org.distintivo.verifying.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.platform.service.StrictJson;
import org.distintivo.verifying.service.vcapi.VcApiService;

/**
 * The VC-API, as far as the test suites of the W3C use it. It signs whatever it is handed: it is
 * there in the Maven profile {@code vc-api} only and never in a release.
 */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VcApiResource {

    private static final int MAX_BODY = 256 * 1024;

    @Inject private VcApiService service;

    /** {@code {credential, options}}; answers the credential with its proof. */
    @POST
    @Path("credentials/issue")
    public Response issue(InputStream body) {
        try {
            var issued = service.issue(request(body));
            return Response.status(Status.CREATED).entity(issued).build();
        } catch (DocumentRefusedException e) {
            return refusal(e);
        }
    }

    /** {@code {verifiableCredential, options}}; the status of the answer is the verdict. */
    @POST
    @Path("credentials/verify")
    public Response verifyCredential(InputStream body) {
        try {
            service.verifyCredential(request(body));
            return verified();
        } catch (DocumentRefusedException e) {
            return refusal(e);
        }
    }

    /** {@code {verifiablePresentation, options}}; the status of the answer is the verdict. */
    @POST
    @Path("presentations/verify")
    public Response verifyPresentation(InputStream body) {
        try {
            service.verifyPresentation(request(body));
            return verified();
        } catch (DocumentRefusedException e) {
            return refusal(e);
        }
    }

    private static JsonObject request(InputStream body) throws DocumentRefusedException {
        if (StrictJson.read(body, MAX_BODY) instanceof JsonObject request) {
            return request;
        }
        throw new DocumentRefusedException(Refusal.MEMBER_MALFORMED, "request");
    }

    private static Response verified() {
        return Response.ok(Json.createObjectBuilder().add("verified", true).build()).build();
    }

    private static Response refusal(DocumentRefusedException e) {
        var errors = Json.createArrayBuilder().add(e.code());
        var answer = Json.createObjectBuilder().add("verified", false).add("errors", errors);
        return Response.status(Status.BAD_REQUEST).entity(answer.build()).build();
    }
}
