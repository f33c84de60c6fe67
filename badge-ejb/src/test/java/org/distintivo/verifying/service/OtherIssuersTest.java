package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.CompiledForms;
import org.distintivo.openbadges.service.proof.EddsaRdfc2022;
import org.distintivo.openbadges.service.proof.JsonWebKey;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.junit.jupiter.api.Test;

/** Others who sign, in their own name or in ours. */
class OtherIssuersTest {

    private static final Signer STRANGER = new Ed25519Signer(new byte[32]);
    private static final String ISSUER = "did:key:" + STRANGER.key().text();

    @Test
    void a_token_signed_with_an_own_key_is_our_own() {
        var kid = Issued.RSA_SIGNER.verificationMethod(Issued.ISSUER_ID);

        var report = OwnVerification.verify(token("RS256", kid, Issued.RSA_SIGNER));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("ok");
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("own");
        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("ok");
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
    }

    @Test
    void a_token_in_our_name_is_not_ours_without_our_key() {
        var kid = Issued.RSA_SIGNER.verificationMethod(Issued.ISSUER_ID);
        var strangers = STRANGER.verificationMethod(Issued.ISSUER_ID);

        assertThat(
                        OwnVerification.verify(token("EdDSA", strangers, STRANGER))
                                .check(CheckId.PROOF)
                                .code())
                .isEqualTo("key-not-ours");
        assertThat(
                        OwnVerification.verify(token("EdDSA", kid, STRANGER))
                                .check(CheckId.PROOF)
                                .code())
                .isEqualTo("suite-unsupported");
        assertThat(
                        OwnVerification.verify(token("RS256", kid, STRANGER))
                                .check(CheckId.PROOF)
                                .code())
                .isEqualTo("wrong");
    }

    @Test
    void a_stranger_cannot_sign_in_our_name() {
        var forged = signed(Issued.unsigned(Issued.request()), Issued.ISSUER_ID);

        var report = OwnVerification.verify(forged);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("names-us");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
        assertThat(report.credential().ownBadgeId()).isNull();
    }

    @Test
    void a_strangers_key_does_not_sign_for_another_issuer() {
        var forged = signed(Issued.unsigned(Issued.request()), ISSUER);

        var report = OwnVerification.verify(forged);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("other-than-us");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void a_key_named_as_json_is_the_same_key() throws Exception {
        var did = TestTokens.didJwk(JsonWebKey.json(STRANGER.key().multikey()));
        var options =
                Json.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("cryptosuite", "eddsa-rdfc-2022")
                        .add("created", "2026-11-22T10:00:00Z")
                        .add("verificationMethod", did + "#0")
                        .add("proofPurpose", "assertionMethod")
                        .build();
        var badge = TestTokens.badge(did);
        var suite = new EddsaRdfc2022(CompiledForms.INSTANCE::ofStranger);
        var proof = suite.sign(badge, options, STRANGER);

        var report =
                OwnVerification.verify(
                        Json.createObjectBuilder(badge).add("proof", proof).build().toString());

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("self");
    }

    @Test
    void a_second_signature_of_a_stranger_is_told() {
        var own = Standards.object(Issued.credential());
        var stranger = Standards.object(signed(without(own, "proof"), ISSUER));
        var wrong =
                Json.createObjectBuilder(proof(stranger))
                        .add("created", "2020-01-01T00:00:00Z")
                        .build();
        var both =
                Json.createObjectBuilder(own)
                        .add("proof", Json.createArrayBuilder().add(wrong).add(proof(own)))
                        .build();

        var report = OwnVerification.verify(both.toString());

        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("one-of-several");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
    }

    @Test
    void the_first_signature_that_holds_counts_only_when_it_is_the_issuers() {
        var own = Standards.object(Issued.credential());
        var stranger = Standards.object(signed(without(own, "proof"), ISSUER));
        var both =
                Json.createObjectBuilder(own)
                        .add(
                                "proof",
                                Json.createArrayBuilder().add(proof(stranger)).add(proof(own)))
                        .build();

        var report = OwnVerification.verify(both.toString());

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("own");
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("stranger");
    }

    private static String token(String algorithm, String kid, Signer signer) {
        var header = Json.createObjectBuilder().add("alg", algorithm).add("kid", kid).build();
        var claims = Issued.unsigned(Issued.request());
        var signed =
                TestTokens.base64(bytes(header.toString()))
                        + "."
                        + TestTokens.base64(bytes(claims.toString()));
        var signature = signer.sign(bytes(signed));
        return signed + "." + TestTokens.base64(signature);
    }

    private static JsonObject proof(JsonObject credential) {
        return credential.getJsonArray("proof").getJsonObject(0);
    }

    private static JsonObject without(JsonObject object, String member) {
        return Json.createObjectBuilder(object).remove(member).build();
    }

    private static String signed(JsonObject unsigned, String issuer) {
        return CredentialSigner.sign(unsigned, issuer, Issued.NOW, STRANGER).text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
