package org.distintivo.openbadges.service.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/** An excerpt that others signed: each of its statements counts, and no others can be put in. */
class EcdsaSd2023Test {

    private static final JsonObject SIGNED =
            Standards.json("samples/ob30/sd/derivedcredential.json");
    private static final JsonObject DOCUMENT =
            Standards.object(
                    """
                    {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "urn:x:1",
                     "type": ["VerifiableCredential"], "name": "Ada",
                     "issuer": "https://issuer.example/",
                     "credentialSubject": {"id": "did:example:1"}}
                    """);
    private static final CanonicalForm CANONICAL = new CanonicalForm(BundledContexts.INSTANCE);
    private static final byte[] HEADER = {(byte) 0xd9, 0x5d, 0x01};
    private static final KeyPair STATEMENTS = TestTokens.pair("EC", 0, "secp256r1");

    @Test
    void it_holds_with_the_key_of_its_issuer_only() throws Exception {
        assertThat(verify(SIGNED, key())).isTrue();
        assertThat(verify(SIGNED, issuer())).isFalse();
    }

    @Test
    void nothing_in_it_can_be_changed_or_put_in() throws Exception {
        for (var patch :
                new String[] {
                    "{'op': 'replace', 'path': '/id', 'value': 'urn:x:1'}",
                    "{'op': 'replace', 'path': '/validFrom', 'value': '2020-01-01T00:00:00Z'}",
                    "{'op': 'add', 'path': '/validUntil', 'value': '2036-01-01T00:00:00Z'}",
                    "{'op': 'add', 'path': '/credentialSubject/id', 'value': 'did:example:eve'}",
                    "{'op': 'replace', 'path': '/proof/0/created', 'value': '2020-01-01T00:00:00Z'}"
                }) {
            var operations = Standards.object("{\"p\": [" + patch.replace('\'', '"') + "]}");

            var changed =
                    Json.createPatch(operations.getJsonArray("p")).apply(SIGNED).asJsonObject();

            assertThat(verify(changed, key())).as(patch).isFalse();
        }
    }

    @Test
    void nothing_can_be_taken_away_that_its_holder_had_to_show() {
        var less = Json.createObjectBuilder(SIGNED).remove("validFrom").build();

        assertThat(holds(less)).isFalse();
    }

    @Test
    void what_must_be_shown_is_signed_as_a_whole() throws Exception {
        var proof = proof(List.of(0, 2));
        var otherName = Json.createObjectBuilder(DOCUMENT).add("name", "Eve").build();
        var otherIssuer = Json.createObjectBuilder(DOCUMENT).add("issuer", "urn:x:eve").build();

        assertThat(verify(DOCUMENT, proof, issuer())).isTrue();
        assertThat(verify(otherName, proof, issuer())).isFalse();
        assertThat(verify(otherIssuer, proof, issuer())).isFalse();
    }

    @Test
    void what_must_be_shown_must_be_there() throws Exception {
        var proof = proof(List.of(0, 99));

        assertThatThrownBy(() -> verify(DOCUMENT, proof, issuer()))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("value");
    }

    @Test
    void a_key_on_another_curve_is_told() {
        assertThatThrownBy(() -> verify(SIGNED, multikey(TestTokens.P384)))
                .isInstanceOfSatisfying(
                        DocumentRefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Refusal.KEY_OTHER_KIND));
    }

    /**
     * Signs by the standard's steps (§3.6.5, §3.6.7); nothing in the document needs a name of its
     * own.
     *
     * @param mandatory which statements must be shown; the others are signed one by one
     */
    private static JsonObject proof(List<Integer> mandatory) throws Exception {
        var options =
                Json.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("cryptosuite", "ecdsa-sd-2023")
                        .add("created", "2026-11-22T10:00:00Z")
                        .add("proofPurpose", "assertionMethod")
                        .build();
        var statements = CANONICAL.of(DOCUMENT).split("(?<=\n)");
        var config = Json.createObjectBuilder(options).add("@context", DOCUMENT.get("@context"));
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(HashedData.of(CANONICAL.of(config.build()), Curve.P256));
        signed.writeBytes(multikey(STATEMENTS).prefixed());
        var shown = new StringBuilder();
        var others = new ArrayList<byte[]>();
        for (int i = 0; i < statements.length; i++) {
            if (mandatory.contains(i)) {
                shown.append(statements[i]);
            } else {
                others.add(bytes(TestTokens.signature(statements[i], STATEMENTS)));
            }
        }
        signed.writeBytes(HashedData.of(shown.toString(), Curve.P256));
        var value =
                list(
                        bytes(signature(signed.toByteArray())),
                        bytes(multikey(STATEMENTS).prefixed()),
                        list(others.toArray(byte[][]::new)),
                        new byte[] {(byte) 0xa0},
                        list(
                                mandatory.stream()
                                        .map(EcdsaSd2023Test::number)
                                        .toArray(byte[][]::new)));
        return Json.createObjectBuilder(options)
                .add("proofValue", Multibase.encodeUrl(join(HEADER, value)))
                .build();
    }

    private static byte[] signature(byte[] data) throws GeneralSecurityException {
        var signer = Signature.getInstance("SHA256withECDSAinP1363Format");
        signer.initSign(TestTokens.P256.getPrivate());
        signer.update(data);
        return signer.sign();
    }

    private static byte[] number(int number) {
        return number < 24 ? new byte[] {(byte) number} : new byte[] {0x18, (byte) number};
    }

    private static byte[] bytes(byte[] content) {
        return join(new byte[] {0x58, (byte) content.length}, content);
    }

    private static byte[] list(byte[]... items) {
        return join(new byte[] {(byte) (0x80 + items.length)}, join(items));
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static Multikey issuer() throws DocumentRefusedException {
        return multikey(TestTokens.P256);
    }

    private static Multikey multikey(KeyPair pair) throws DocumentRefusedException {
        return JsonWebKey.of(TestTokens.jwk(pair)).multikey().orElseThrow();
    }

    private static boolean holds(JsonObject document) {
        try {
            return verify(document, key());
        } catch (DocumentRefusedException e) {
            return false;
        }
    }

    private static boolean verify(JsonObject document, Multikey key)
            throws DocumentRefusedException {
        return verify(document, document.getJsonArray("proof").getJsonObject(0), key);
    }

    private static boolean verify(JsonObject document, JsonObject proof, Multikey key)
            throws DocumentRefusedException {
        return Cryptosuites.find(proof)
                .orElseThrow()
                .verify(new SecuredDocument(document), proof, key);
    }

    private static Multikey key() {
        var method = SIGNED.getJsonArray("proof").getJsonObject(0).getString("verificationMethod");
        var key = Multikey.parse(method.substring(method.indexOf('#') + 1)).orElseThrow();
        assertThat(key.curve()).isEqualTo(Curve.P256);
        return key;
    }
}
