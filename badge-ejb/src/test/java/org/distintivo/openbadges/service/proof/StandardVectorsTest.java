package org.distintivo.openbadges.service.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multibase;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.BundledContexts;
import org.distintivo.openbadges.service.jsonld.CanonicalForm;
import org.distintivo.openbadges.service.jsonld.CanonicalJson;
import org.distintivo.openbadges.service.jsonld.Canonicalization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors that the standards publish, every step of each, byte for byte. */
class StandardVectorsTest {

    private static final int SEED = 32;
    private static final String OPEN_BADGES = "vectors/ob30-spec/";
    private static final String W3C = "vectors/w3c-di-eddsa/";
    private static final String CHAIN = W3C + "proof-set-chain/";

    @Test
    void open_badges() throws Exception {
        var expected = Standards.json(OPEN_BADGES + "expected.json");
        var signed = Standards.json(OPEN_BADGES + "signed.json");
        var seed = Arrays.copyOf(hex(expected.getString("privateKeyHex")), SEED);
        var canonical = contexts();
        var document = canonical.of(Standards.json(OPEN_BADGES + "unsigned.json"));
        var options = canonical.of(options(signed));

        assertThat(new Ed25519Signer(seed).key().text())
                .isEqualTo(expected.getString("publicKeyMultibase"));
        assertThat(document).isEqualTo(Standards.text(OPEN_BADGES + "document-canon.txt"));
        assertThat(options).isEqualTo(Standards.text(OPEN_BADGES + "proof-canon.txt"));
        assertThat(hex(hash(document))).isEqualTo(expected.getString("documentHashHex"));
        assertThat(hex(hash(options))).isEqualTo(expected.getString("proofHashHex"));
        assertThat(hex(HashedData.of(options, document, Curve.ED25519)))
                .isEqualTo(expected.getString("dataToSignHex"));
        assertThat(resigned(signed, new Ed25519Signer(seed))).isEqualTo(proof(signed));
        assertThat(hex(Multibase.decode(proof(signed).getString("proofValue")).orElseThrow()))
                .isEqualTo(expected.getString("signatureHex"));
        assertThat(verify(signed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "eddsa-rdfc-2022/, DataInt",
        "eddsa-rdfc-2022/employ/, DataInt",
        "Ed25519Signature2020/, EdSig"
    })
    void canonical_statements_of_the_w3c(String folder, String suffix) throws Exception {
        var signed = Standards.json(W3C + folder + "signed" + suffix + ".json");
        var canonical = contexts();

        every_step_is_as_published(
                W3C + folder,
                suffix,
                canonical.of(options(signed)),
                canonical.of(without(signed, "proof")));
        assertThat(options(signed))
                .isEqualTo(Standards.json(W3C + folder + "proofConfig" + suffix + ".json"));
        assertThat(resigned(signed, w3c())).isEqualTo(proof(signed));
        assertThat(verify(signed)).isTrue();
    }

    @Test
    void canonical_json_of_the_w3c() throws Exception {
        var folder = W3C + "eddsa-jcs-2022/";
        var signed = Standards.json(folder + "signedJCS.json");

        every_step_is_as_published(
                folder,
                "JCS",
                CanonicalJson.of(options(signed)),
                CanonicalJson.of(without(signed, "proof")));
        assertThat(verify(signed)).isTrue();
        var changed = Json.createObjectBuilder(signed).add("name", "Alumni credential").build();
        assertThat(verify(changed)).isFalse();
    }

    private static void every_step_is_as_published(
            String folder, String suffix, String options, String document) {
        assertThat(document).isEqualTo(text(folder, "canonDoc", suffix));
        assertThat(options).isEqualTo(text(folder, "proofCanon", suffix));
        assertThat(hex(hash(document))).isEqualTo(text(folder, "docHash", suffix));
        assertThat(hex(hash(options))).isEqualTo(text(folder, "proofHash", suffix));
        var data = HashedData.of(options, document, Curve.ED25519);
        assertThat(hex(data)).isEqualTo(text(folder, "combinedHash", suffix));
        var signature = w3c().sign(data);
        assertThat(hex(signature)).isEqualTo(text(folder, "sigHex", suffix));
        assertThat(Multibase.encode(signature)).isEqualTo(text(folder, "sigBTC58", suffix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"signedProofSet1.json", "signedProofSet2.json"})
    void each_proof_of_a_set_stands_alone(String file) throws Exception {
        var signed = Standards.json(CHAIN + file);
        for (var proof : proofs(signed)) {
            assertThat(verify(secured(signed), proof)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"signedProofChain1.json, 3", "signedProofChain2.json, 4"})
    void each_proof_of_a_chain_covers_those_it_rests_on(String file, int count) throws Exception {
        var signed = Standards.json(CHAIN + file);
        var proofs = proofs(signed);
        assertThat(proofs).hasSize(count);
        for (var proof : proofs) {
            var previous = previous(proof, proofs);

            assertThat(verify(secured(signed).with(previous), proof)).isTrue();
            if (!previous.isEmpty()) {
                assertThat(verify(secured(signed), proof)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unsigned.json, proofSetConfig1.json, proofSetConfigSigned1.json, 1",
        "unsigned.json, proofSetConfig2.json, proofSetConfigSigned2.json, 2",
        "proofChainTempDoc1.json, proofChainConfig1.json, proofChainConfigSigned1.json, 3",
        "proofChainTempDoc2.json, proofChainConfig2.json, proofChainConfigSigned2.json, 4"
    })
    void proofs_of_sets_and_chains_come_out_byte_for_byte(
            String document, String options, String expected, int pair) throws Exception {
        var keys = Standards.json(CHAIN + "multiKeyPairs.json").getJsonObject("keyPair" + pair);
        var suite = new EddsaRdfc2022(contexts());

        var proof =
                suite.sign(
                        Standards.json(CHAIN + document),
                        Standards.json(CHAIN + options),
                        signer(keys));

        assertThat(proof).isEqualTo(Standards.json(CHAIN + expected));
    }

    private static List<JsonObject> previous(JsonObject proof, List<JsonObject> proofs) {
        var names = proof.getOrDefault("previousProof", Json.createArrayBuilder().build());
        return proofs.stream()
                .filter(p -> p.containsKey("id") && names.toString().contains(p.getString("id")))
                .toList();
    }

    private static List<JsonObject> proofs(JsonObject signed) {
        var proof = signed.get("proof");
        return proof instanceof JsonObject one
                ? List.of(one)
                : IntStream.range(0, proof.asJsonArray().size())
                        .mapToObj(proof.asJsonArray()::getJsonObject)
                        .toList();
    }

    private static JsonObject resigned(JsonObject signed, Signer signer)
            throws DocumentRefusedException {
        var options = without(proof(signed), "proofValue");
        return new EddsaRdfc2022(contexts()).sign(without(signed, "proof"), options, signer);
    }

    private static boolean verify(JsonObject signed) throws DocumentRefusedException {
        return verify(secured(signed), proof(signed));
    }

    private static boolean verify(SecuredDocument secured, JsonObject proof)
            throws DocumentRefusedException {
        var method = proof.getString("verificationMethod");
        var key = Multikey.parse(method.substring(method.indexOf('#') + 1)).orElseThrow();
        return Cryptosuites.find(proof).orElseThrow().verify(secured, proof, key);
    }

    private static JsonObject options(JsonObject signed) throws DocumentRefusedException {
        return secured(signed).options(proof(signed));
    }

    private static SecuredDocument secured(JsonObject signed) {
        return new SecuredDocument(signed, contexts(), contexts());
    }

    /** With the contexts of the examples too, which no badge uses. */
    private static Canonicalization contexts() {
        return new CanonicalForm(new BundledContexts(Standards.contexts()));
    }

    private static JsonObject proof(JsonObject signed) {
        return proofs(signed).get(0);
    }

    private static Signer w3c() {
        return signer(Standards.json(W3C + "keyPair.json"));
    }

    private static Signer signer(JsonObject keys) {
        var seed = Multibase.decode(keys.getString("privateKeyMultibase")).orElseThrow();
        var signer = new Ed25519Signer(Arrays.copyOfRange(seed, 2, seed.length));
        assertThat(signer.key().text()).isEqualTo(keys.getString("publicKeyMultibase"));
        return signer;
    }

    private static String text(String folder, String name, String suffix) {
        return Standards.text(folder + name + suffix + ".txt");
    }

    private static JsonObject without(JsonObject object, String member) {
        return Json.createObjectBuilder(object).remove(member).build();
    }

    private static byte[] hash(String text) {
        return EllipticKey.digest(Curve.ED25519).digest(text.getBytes(UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
