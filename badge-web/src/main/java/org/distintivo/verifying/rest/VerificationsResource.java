package org.distintivo.verifying.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
import java.util.Optional;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.rest.Language;
import org.distintivo.platform.service.Origin;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.StrictJson;
import org.distintivo.verifying.service.AskedHolder;
import org.distintivo.verifying.service.VerificationRates;
import org.distintivo.verifying.service.VerificationService;
import org.distintivo.verifying.service.VerifiedBadges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Verifies a credential for anybody who asks. A document that is no credential is not an error of
 * the call: the report says so. Addresses on other hosts are fetched only where the operator allows
 * it.
 */
@Tag(name = "verification")
@Path("v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationsResource {

    private static final int MAX_ADDRESS = 8 * 1024;

    @Inject private VerificationService verification;
    @Inject private VerifiedBadges verified;
    @Inject private VerificationResponses responses;
    @Inject private RateLimit limit;
    @Context private HttpServletRequest request;
    @Context private HttpHeaders headers;

    /**
     * Verifies the body, or what is at the address in {@code {"url": …}}, and answers with the
     * report.
     *
     * <p>Refuses with 400 {@code mail-address-invalid}, 413 {@code body-too-large}, 422 {@code
     * fetch-disabled}, 429 {@code too-many-attempts}, and 503 while too many pictures are being
     * read.
     *
     * @param recipient a mail address, or a URI, to compare with the badge's recipient; may be left
     *     out
     */
    @POST
    @PermitAll
    @Consumes({
        MediaType.APPLICATION_JSON,
        "application/ld+json",
        "application/vc+ld+json",
        "application/vc",
        "application/jwt",
        "application/vc+jwt",
        MediaType.TEXT_PLAIN,
        "image/png",
        "image/jpeg",
        "image/svg+xml",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            summary =
                    "Verifies a credential: JSON, a signed token, a PNG, an SVG, a photo of a QR"
                            + " code, or what is at an address: {\"url\": …}",
            description =
                    "The verdict is about the document. credential.type says what it is: only"
                            + " AchievementCredential and Assertion say that somebody earned a badge;"
                            + " EndorsementCredential, BadgeClass and Profile do not, and a BadgeClass"
                            + " or Profile is invalid when a recipient is asked about.")
    @APIResponse(
            responseCode = "200",
            description = "The report; what is no credential is not an error of the call",
            content = @Content(schema = @Schema(ref = "VerificationReport")))
    public VerificationReportResponse verify(
            InputStream body, @QueryParam("recipient") String recipient) {
        limit.spend(VerificationRates.FROM_ORIGIN, Origin.of(request.getRemoteAddr()));
        AskedHolder.requireMailOrUri(recipient);
        var input = StrictJson.bytes(body, verification.maxBytes());
        var address = address(input);
        var report =
                address.isPresent()
                        ? verification.verifyAddress(address.get(), recipient)
                        : verification.verify(input, recipient);
        verified.tell(report);
        return responses.of(report, Language.of(headers));
    }

    /** Reads {@code {"url": …}} and nothing else, which asks to verify what is at an address. */
    private static Optional<String> address(byte[] input) {
        if (input.length == 0 || input.length > MAX_ADDRESS || input[0] != '{') {
            return Optional.empty();
        }
        try {
            return StrictJson.read(input, input.length) instanceof JsonObject json
                            && json.size() == 1
                            && json.get("url") instanceof JsonString url
                    ? Optional.of(url.getString())
                    : Optional.empty();
        } catch (JsonRefusedException e) {
            return Optional.empty(); // the report says what is wrong with it
        }
    }
}
