package org.distintivo.issuing.service.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.Verification;
import org.junit.jupiter.api.Test;

class CredentialTokenTest {

    private static final JsonObject CREDENTIAL =
            Standards.object(Issued.credential(Issued.richRequest()));
    private static final String TOKEN = CredentialToken.of(CREDENTIAL, Issued.RSA_SIGNER);

    @Test
    void the_header_names_the_algorithm_and_a_key_that_can_be_asked_for() {
        var kid = Issued.RSA_SIGNER.verificationMethod(Issued.ISSUER_ID);

        assertThat(part(0))
                .hasToString("{\"alg\":\"RS256\",\"kid\":\"" + kid + "\",\"typ\":\"JWT\"}");
        assertThat(kid).startsWith(Issued.ISSUER_ID + "/keys/");
    }

    @Test
    void the_payload_is_the_credential_and_the_claims_that_repeat_it() {
        var claims =
                Json.createObjectBuilder(CREDENTIAL)
                        .remove("proof")
                        .add("iss", Issued.ISSUER_ID)
                        .add("jti", CREDENTIAL.getString("id"))
                        .add("nbf", Issued.NOW.getEpochSecond())
                        .build();

        assertThat(part(1)).isEqualTo(claims);
    }

    @Test
    void an_end_is_repeated_too() {
        var ending =
                Json.createObjectBuilder(CREDENTIAL)
                        .add("validUntil", "2030-01-01T00:00:00Z")
                        .build();

        assertThat(part(CredentialToken.of(ending, Issued.RSA_SIGNER), 1).getInt("exp"))
                .isEqualTo(Instant.parse("2030-01-01T00:00:00Z").getEpochSecond());
    }

    @Test
    void the_signature_is_one_that_the_published_key_proves() throws Exception {
        var jwk = Issued.RSA_SIGNER.key().jwk();
        var key =
                KeyFactory.getInstance("RSA")
                        .generatePublic(new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e")));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(TOKEN.substring(0, TOKEN.lastIndexOf('.')).getBytes(US_ASCII));

        assertThat(signature.verify(bytes(TOKEN, 2))).isTrue();
    }

    @Test
    void it_is_valid_here_like_the_credential_itself() {
        var report = Verification.of(TOKEN.getBytes(UTF_8), Issued.context());

        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
        assertThat(report.check(CheckId.FORMAT).code()).isNotBlank();
    }

    private static JsonObject part(int number) {
        return part(TOKEN, number);
    }

    private static JsonObject part(String token, int number) {
        return Standards.object(new String(bytes(token, number), UTF_8));
    }

    private static byte[] bytes(String token, int number) {
        return Base64.getUrlDecoder().decode(token.split("\\.")[number]);
    }

    private static BigInteger number(JsonObject jwk, String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.getString(member)));
    }
}
