package org.distintivo.credential.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.distintivo.account.service.Origin;
import org.distintivo.account.service.RateLimit;
import org.distintivo.account.service.RateRule;
import org.distintivo.credential.domain.FetchDisabledException;
import org.distintivo.credential.service.VerificationService;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.service.StrictJson;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Says what is to be thought of a credential, to anybody who asks, and asks nobody else for it. A
 * document that is no credential is not an error of the call: the report says so.
 */
@Path("v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationsResource {

    @Inject private VerificationService verification;
    @Inject private VerificationResponses responses;
    @Inject private RateLimit limit;
    @Context private HttpServletRequest request;
    @Context private HttpHeaders headers;

    /**
     * @param recipient an address to compare with whom the credential was issued to
     */
    @POST
    @Consumes({
        MediaType.APPLICATION_JSON,
        "application/ld+json",
        "application/vc+ld+json",
        "application/vc",
        "application/jwt",
        "application/vc+jwt",
        MediaType.TEXT_PLAIN,
        "image/png",
        "image/svg+xml",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(summary = "Verifies a credential: JSON, a signed token, a PNG or an SVG")
    public JsonObject verify(InputStream body, @QueryParam("recipient") String recipient) {
        limit.spend(RateRule.VERIFY_FROM_ORIGIN, Origin.of(request.getRemoteAddr()));
        var input = StrictJson.bytes(body, VerificationService.maxBytes());
        refuseAddress(input);
        return responses.of(verification.verify(input, recipient), Language.of(headers));
    }

    /** {@code {"url": …}} asks us to fetch. */
    private static void refuseAddress(byte[] input) {
        var first =
                new String(
                        input,
                        0,
                        Math.min(input.length, 1),
                        java.nio.charset.StandardCharsets.US_ASCII);
        if (!first.equals("{") && !first.isBlank()) {
            return;
        }
        try {
            if (StrictJson.read(input, input.length) instanceof JsonObject json
                    && json.containsKey("url")
                    && !json.containsKey("@context")) {
                throw new FetchDisabledException();
            }
        } catch (JsonRefusedException e) {
            return; // the report says what is wrong with it
        }
    }
}
