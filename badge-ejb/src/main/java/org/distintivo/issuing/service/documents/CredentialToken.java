package org.distintivo.issuing.service.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Base64;
import org.distintivo.openbadges.service.proof.Signer;

/**
 * Writes a credential as a signed token, for software that does not read proofs inside: a compact
 * JSON Web Signature whose payload is the credential itself and the claims that repeat it (Open
 * Badges 3.0 §8.2.4.1).
 *
 * <p>The recipient has no id in our credentials, only a hash, so there is no {@code sub}.
 */
public final class CredentialToken {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private CredentialToken() {}

    /**
     * @param credential as it was signed; its proof inside is left out
     */
    public static String of(JsonObject credential, Signer signer) {
        var issuerId = credential.getJsonObject("issuer").getString("id");
        var header =
                JSON.createObjectBuilder()
                        .add("alg", signer.algorithm().jose())
                        .add("kid", signer.verificationMethod(issuerId))
                        .add("typ", "JWT")
                        .build();
        var claims =
                JSON.createObjectBuilder(credential)
                        .remove("proof")
                        .add("iss", issuerId)
                        .add("jti", credential.getString("id"))
                        .add("nbf", seconds(credential.getString("validFrom")));
        if (credential.containsKey("validUntil")) {
            claims.add("exp", seconds(credential.getString("validUntil")));
        }
        var signed = encoded(header) + "." + encoded(claims.build());
        return signed + "." + BASE64.encodeToString(signer.sign(signed.getBytes(US_ASCII)));
    }

    private static String encoded(JsonObject json) {
        return BASE64.encodeToString(json.toString().getBytes(UTF_8));
    }

    private static long seconds(String date) {
        return Instant.parse(date).getEpochSecond();
    }
}
