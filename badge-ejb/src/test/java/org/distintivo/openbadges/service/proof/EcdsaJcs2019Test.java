package org.distintivo.openbadges.service.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multibase;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.CanonicalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There is no vector of this suite here, so the JDK signs and we verify. */
class EcdsaJcs2019Test {

    private static final JsonObject DOCUMENT =
            Standards.object(
                    """
                    {"@context": "https://www.w3.org/ns/credentials/v2", "name": "é\\u000f😀",
                     "credentialSubject": {"b": 1.50, "a": [true, null]}}
                    """);

    @ParameterizedTest
    @EnumSource(
            value = Curve.class,
            names = {"P256", "P384"})
    void what_the_jdk_signs_holds_until_it_is_changed(Curve curve) throws Exception {
        var pair = pair(curve);
        var key = multikey(curve, (ECPublicKey) pair.getPublic());
        var proof = proof(pair, curve);
        var changed = Json.createObjectBuilder(DOCUMENT).add("name", "e").build();

        assertThat(Multikey.parse(key.text())).contains(key);
        assertThat(verify(DOCUMENT, proof, key)).isTrue();
        assertThat(verify(changed, proof, key)).isFalse();
        assertThat(verify(DOCUMENT, with(proof, "created", "2020-01-01T00:00:00Z"), key)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Curve.class,
            names = {"P256", "P384"})
    void a_key_of_another_curve_does_not_fit(Curve curve) throws Exception {
        var proof = proof(pair(curve), curve);
        var other = curve == Curve.P256 ? Curve.P384 : Curve.P256;
        var key = multikey(other, (ECPublicKey) pair(other).getPublic());

        assertThatThrownBy(() -> verify(DOCUMENT, proof, key))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("value");
    }

    @Test
    void a_key_of_another_kind_does_not_fit() throws Exception {
        var proof = proof(pair(Curve.P256), Curve.P256);
        var key = Multikey.of(new byte[Multikey.LENGTH]);

        assertThatThrownBy(() -> verify(DOCUMENT, proof, key))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("key-other-kind");
    }

    @Test
    void contexts_that_the_proof_names_may_have_others_behind_them_since() throws Exception {
        var pair = pair(Curve.P256);
        var key = multikey(Curve.P256, (ECPublicKey) pair.getPublic());
        var context = DOCUMENT.get("@context");
        var signed = proof(pair, Curve.P256, context);
        var appended =
                Json.createArrayBuilder().add(context).add("https://schema.example/").build();
        var put = Json.createArrayBuilder().add("https://schema.example/").add(context).build();

        assertThat(verify(withContext(appended), signed, key)).isTrue();
        assertThatThrownBy(() -> verify(withContext(put), signed, key))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("context-inline");
    }

    private static JsonObject withContext(JsonValue context) {
        return Json.createObjectBuilder(DOCUMENT).add("@context", context).build();
    }

    private static boolean verify(JsonObject document, JsonObject proof, Multikey key)
            throws DocumentRefusedException {
        var suite = Cryptosuites.find(proof).orElseThrow();
        return suite.verify(new SecuredDocument(document), proof, key);
    }

    private static JsonObject proof(KeyPair pair, Curve curve) throws Exception {
        return proof(pair, curve, null);
    }

    private static JsonObject proof(KeyPair pair, Curve curve, JsonValue context) throws Exception {
        var plain =
                Standards.object(
                        """
                        {"type": "DataIntegrityProof", "cryptosuite": "ecdsa-jcs-2019",
                         "created": "2026-11-22T10:00:00Z", "proofPurpose": "assertionMethod"}
                        """);
        var options =
                context == null
                        ? plain
                        : Json.createObjectBuilder(plain).add("@context", context).build();
        var data = HashedData.of(CanonicalJson.of(options), CanonicalJson.of(DOCUMENT), curve);
        var hash = curve == Curve.P256 ? "SHA256" : "SHA384";
        var signer = Signature.getInstance(hash + "withECDSAinP1363Format");
        signer.initSign(pair.getPrivate());
        signer.update(data);
        return with(options, "proofValue", Multibase.encode(signer.sign()));
    }

    private static KeyPair pair(Curve curve) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        var name = curve == Curve.P256 ? "secp256r1" : "secp384r1";
        generator.initialize(new ECGenParameterSpec(name));
        return generator.generateKeyPair();
    }

    private static Multikey multikey(Curve curve, ECPublicKey key) throws DocumentRefusedException {
        int length = curve == Curve.P256 ? 32 : 48;
        var x = padded(key.getW().getAffineX(), length);
        return EllipticKey.of(curve, x, padded(key.getW().getAffineY(), length)).multikey();
    }

    private static byte[] padded(BigInteger number, int length) {
        var bytes = number.toByteArray();
        var padded = new byte[length];
        int skipped = Math.max(0, bytes.length - length);
        int count = bytes.length - skipped;
        System.arraycopy(bytes, skipped, padded, length - count, count);
        return padded;
    }

    private static JsonObject with(JsonObject object, String name, String value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }
}
