package org.distintivo.openbadges.service.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.service.proof.EddsaRdfc2022;
import org.distintivo.platform.domain.CodePointOrder;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.service.Verification;
import org.junit.jupiter.api.Test;

/** RDF Dataset Canonicalization 1.0 §4 sorts by code point, Java and JavaScript do not. */
class CanonicalOrderTest {

    private static final CanonicalForm GENERAL = new CanonicalForm(BundledContexts.INSTANCE);

    @Tag("exhaustive")
    @Property(tries = 2_000)
    void texts_come_in_the_order_of_their_code_points(
            @ForAll("texts") String one, @ForAll("texts") String other) {
        var expected = Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

        assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(one, other)))
                .isEqualTo(Integer.signum(expected));
    }

    @Test
    void statements_come_in_the_order_of_the_standard() throws Exception {
        var unsigned =
                Json.createPatchBuilder()
                        .add("/credentialSubject/achievement/tag", tags())
                        .build()
                        .apply(Issued.unsigned(Issued.request()));

        var lines = GENERAL.of(unsigned).lines().toList();

        assertThat(lines).isSortedAccordingTo(CodePointOrder.INSTANCE);
        assertThat(
                        lines.stream()
                                .filter(
                                        line ->
                                                line.matches(
                                                        ".*(smile|wide|first beyond|private).*"))
                                .toList())
                .extracting(line -> line.codePointAt(line.indexOf('"') + 1))
                .containsExactly(0xE000, 0xFF01, 0x10000, 0x1F600);
    }

    @Tag("exhaustive")
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void compiled_forms_keep_that_order(
            @ForAll("texts") String name, @ForAll("texts") String caption) throws Exception {
        var unsigned =
                Json.createPatchBuilder()
                        .replace("/name", name)
                        .replace("/credentialSubject/achievement/image/caption", caption)
                        .replace("/credentialSubject/achievement/tag/0", caption)
                        .replace("/credentialSubject/identifier/0/salt", name)
                        .build()
                        .apply(Issued.unsigned(Issued.request()));

        var canonical = CompiledForms.INSTANCE.of(unsigned);

        assertThat(canonical).isEqualTo(GENERAL.of(unsigned));
        assertThat(canonical.lines()).isSortedAccordingTo(CodePointOrder.INSTANCE);
    }

    @Test
    void what_only_looks_like_a_blank_node_is_left_alone() {
        var text =
                "_:c14n0 <urn:p> \"\uE000 _:c14n1 .\" _:c14n1 .\n"
                        + "_:c14n0 <urn:p> \"\uD800\uDC00 _:c14n1 .\" .\n"
                        + "_:c14n1 <urn:q> _:c14n0 .\n";

        var reordered = CanonicalTemplate.reordered(text);

        assertThat(reordered).contains("\"\uE000 _:c14n1 .\" _:c14n", "\uDC00 _:c14n1 .\" .");
        assertThat(CanonicalTemplate.reordered(text.replace(" .\" .", "\" .")))
                .contains("\uDC00 _:c14n1\" .");
        assertThat(reordered.lines()).hasSize(3).isSortedAccordingTo(CodePointOrder.INSTANCE);
    }

    @Test
    void a_signature_over_the_order_of_utf_16_units_is_taken_for_what_it_is() throws Exception {
        // as JavaScript libraries make them
        var unsigned =
                Json.createPatchBuilder()
                        .add("/credentialSubject/achievement/tag", tags())
                        .build()
                        .apply(Issued.unsigned(Issued.request()));
        var options =
                Json.createObjectBuilder()
                        .add("type", "DataIntegrityProof")
                        .add("cryptosuite", EddsaRdfc2022.NAME)
                        .add(
                                "verificationMethod",
                                Issued.SIGNER.verificationMethod(Issued.ISSUER_ID))
                        .add("proofPurpose", "assertionMethod")
                        .build();
        var byUnits = CanonicalForm.byUnits(BundledContexts.INSTANCE);
        assertThat(byUnits.of(unsigned)).isNotEqualTo(GENERAL.of(unsigned));

        var proof = new EddsaRdfc2022(byUnits).sign(unsigned, options, Issued.SIGNER);

        var signed = Json.createObjectBuilder(unsigned).add("proof", proof).build().toString();
        assertThat(proofCheck(signed)).isEqualTo("ok");
        assertThat(proofCheck(signed.replace("wide", "wise"))).isEqualTo("wrong");
    }

    private static String proofCheck(String signed) {
        return Verification.of(signed.getBytes(StandardCharsets.UTF_8), Issued.context())
                .check(CheckId.PROOF)
                .code();
    }

    private static jakarta.json.JsonArray tags() {
        return Json.createArrayBuilder()
                .add("\uD83D\uDE00 smile")
                .add("\uFF01 wide")
                .add("\uD800\uDC00 first beyond")
                .add("\uE000 private")
                .build();
    }

    /** Around the border at which the two orders part. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "\uD7FF",
                        "\uE000",
                        "\uFF01",
                        "\uFFFD",
                        "\uD800\uDC00",
                        "😀",
                        "\uDBFF\uDFFD")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }
}
