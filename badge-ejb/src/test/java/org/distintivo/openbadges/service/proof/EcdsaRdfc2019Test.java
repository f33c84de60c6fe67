package org.distintivo.openbadges.service.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.KeyPair;
import java.security.Signature;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multibase;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.BundledContexts;
import org.distintivo.openbadges.service.jsonld.CanonicalForm;
import org.distintivo.verifying.service.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK signs statements, by the standard's steps and with the hash of each curve. */
class EcdsaRdfc2019Test {

    private static final JsonObject DOCUMENT =
            Standards.object(
                    """
                    {"@context": ["https://www.w3.org/ns/credentials/v2"],
                     "type": ["VerifiableCredential"], "name": "Ada",
                     "issuer": "https://issuer.example/",
                     "credentialSubject": {"id": "did:example:1"}}
                    """);

    @ParameterizedTest
    @EnumSource(
            value = Curve.class,
            names = {"P256", "P384"})
    void what_the_jdk_signs_holds_until_it_is_changed(Curve curve) throws Exception {
        var proof = proof(curve, "ecdsa-rdfc-2019", hash(curve));
        var changed = Json.createObjectBuilder(DOCUMENT).add("name", "Eve").build();
        var later = with(proof, "created", "2026-11-23T10:00:00Z");

        assertThat(verify(DOCUMENT, proof, key(curve))).isTrue();
        assertThat(verify(changed, proof, key(curve))).isFalse();
        assertThat(verify(DOCUMENT, later, key(curve))).isFalse();
    }

    @Test
    void each_curve_has_its_hash() throws Exception {
        var weaker = proof(Curve.P384, "ecdsa-rdfc-2019", "SHA-256");

        assertThat(verify(DOCUMENT, weaker, key(Curve.P384))).isFalse();
    }

    @Test
    void a_key_of_another_kind_is_told() throws Exception {
        var proof = proof(Curve.P256, "eddsa-rdfc-2022", "SHA-256");

        assertThatThrownBy(() -> verify(DOCUMENT, proof, key(Curve.P256)))
                .isInstanceOfSatisfying(
                        DocumentRefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Refusal.KEY_OTHER_KIND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "z", "zAAAA", "zIII", "mAAAA", "AAAA"})
    void what_is_no_signature_is_damaged(String value) throws Exception {
        for (var curve : new Curve[] {Curve.P256, Curve.P384}) {
            var proof = with(proof(curve, "ecdsa-rdfc-2019", hash(curve)), "proofValue", value);

            assertThatThrownBy(() -> verify(DOCUMENT, proof, key(curve)))
                    .isInstanceOf(DocumentRefusedException.class)
                    .hasMessage("value");
        }
    }

    private static boolean verify(JsonObject document, JsonObject proof, Multikey key)
            throws DocumentRefusedException {
        var suite = Cryptosuites.find(proof).orElseThrow();
        return suite.verify(new SecuredDocument(document), proof, key);
    }

    private static JsonObject proof(Curve curve, String suite, String hash) throws Exception {
        var options =
                Json.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("cryptosuite", suite)
                        .add("created", "2026-11-22T10:00:00Z")
                        .add("proofPurpose", "assertionMethod")
                        .build();
        var canonical = new CanonicalForm(BundledContexts.INSTANCE, hash);
        var config = Json.createObjectBuilder(options).add("@context", DOCUMENT.get("@context"));
        var data =
                HashedData.of(canonical.of(config.build()), canonical.of(DOCUMENT), digested(hash));
        var signer = Signature.getInstance(hash(curve).replace("-", "") + "withECDSAinP1363Format");
        signer.initSign(pair(curve).getPrivate());
        signer.update(data);
        return with(options, "proofValue", Multibase.encode(signer.sign()));
    }

    private static Curve digested(String hash) {
        return hash.equals("SHA-384") ? Curve.P384 : Curve.P256;
    }

    private static String hash(Curve curve) {
        return curve == Curve.P384 ? "SHA-384" : "SHA-256";
    }

    private static Multikey key(Curve curve) throws DocumentRefusedException {
        return JsonWebKey.of(TestTokens.jwk(pair(curve))).multikey().orElseThrow();
    }

    private static KeyPair pair(Curve curve) {
        return curve == Curve.P384 ? TestTokens.P384 : TestTokens.P256;
    }

    private static JsonObject with(JsonObject object, String name, String value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }
}
