package org.distintivo.verifying.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.BakedPng;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.TestSettings;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.submission.VerificationLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit is what the operator says: less is refused sooner, and more is let through. */
class VerificationLimitsTest {

    private final MapFetcher world = new MapFetcher();

    @Test
    void pictures_have_a_limit_in_bytes() throws Exception {
        var png = BakedPng.bake(picture(), Issued.credential());

        assertThat(format(png, "")).isEqualTo("png");
        assertThat(format(png, "BADGE_VERIFY_MAX_IMAGE_BYTES", "" + (png.length - 1)))
                .isEqualTo("too-large");
        assertThat(format(png, "BADGE_VERIFY_MAX_IMAGE_BYTES", "" + png.length)).isEqualTo("png");
    }

    @Test
    void pictures_have_a_limit_in_dots() throws Exception {
        var png = BakedPng.bake(picture(), Issued.credential());

        assertThat(format(png, "BADGE_VERIFY_MAX_IMAGE_SIDE", "15")).isEqualTo("png-size");
        assertThat(format(png, "BADGE_VERIFY_MAX_IMAGE_SIDE", "16")).isEqualTo("png");
    }

    @Test
    void documents_have_a_limit_in_bytes() {
        var json = Issued.credential();
        var padded = (json + " ".repeat(2_000)).replace("{", "{" + " ".repeat(60_000));

        assertThat(format(json, "BADGE_VERIFY_MAX_DOCUMENT_BYTES", "500"))
                .isEqualTo("body-too-large");
        assertThat(format(padded, "")).isEqualTo("body-too-large");
        assertThat(format(padded, "BADGE_VERIFY_MAX_DOCUMENT_BYTES", "1000000")).isEqualTo("json");
    }

    @Test
    void a_token_may_be_as_large_as_a_document() {
        var issuer = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var claims =
                TestTokens.claims(TestTokens.badge(issuer))
                        .add("note", "x".repeat(300_000))
                        .build();
        var header = TestTokens.header("ES256").add("kid", issuer + "#0").build();
        var token = TestTokens.sign(header, claims, TestTokens.P256);

        assertThat(format(token, "")).isEqualTo("body-too-large");
        assertThat(format(token, "BADGE_VERIFY_MAX_DOCUMENT_BYTES", "1000000")).isEqualTo("jwt");
    }

    @Test
    void lists_have_a_limit_when_they_are_unpacked() {
        serveList();
        var badge = OtherIssuer.credential(OtherIssuer.withStatus("revocation", 3));

        assertThat(code(CheckId.STATUS, badge, "BADGE_VERIFY_MAX_LIST_BYTES", "16383"))
                .isEqualTo("list-too-large");
        assertThat(code(CheckId.STATUS, badge, "BADGE_VERIFY_MAX_LIST_BYTES", "16384"))
                .isEqualTo("not-revoked");
    }

    @Test
    void a_list_is_a_document_too() {
        var bits = new byte[250_000];
        new Random(1).nextBytes(bits);
        bits[0] = 0;
        world.serve(
                OtherIssuer.STATUS,
                OtherIssuer.sign(OtherIssuer.list("revocation", OtherIssuer.encoded(bits))));
        var badge = OtherIssuer.credential(OtherIssuer.withStatus("revocation", 3));

        assertThat(code(CheckId.STATUS, badge, "")).isEqualTo("list-malformed");
        assertThat(code(CheckId.STATUS, badge, "BADGE_VERIFY_MAX_DOCUMENT_BYTES", "1000000"))
                .isEqualTo("not-revoked");
    }

    @Test
    void status_entries_have_a_limit() {
        serveList();
        var one = OtherIssuer.statusEntry("BitstringStatusListEntry", "revocation", 3).build();
        var two =
                JSON.createArrayBuilder().add(one).add(JSON.createObjectBuilder(one).remove("id"));
        var badge = OtherIssuer.credential(JSON.createObjectBuilder().add("credentialStatus", two));

        assertThat(code(CheckId.STATUS, badge, "")).isEqualTo("not-revoked");
        assertThat(code(CheckId.STATUS, badge, "BADGE_VERIFY_MAX_STATUS_ENTRIES", "1"))
                .isEqualTo("entry-malformed");
    }

    @ParameterizedTest
    @CsvSource({"BADGE_VERIFY_MAX_STATEMENTS, 10, 4000", "BADGE_VERIFY_MAX_STEPS, 3, 1000000"})
    void statements_and_the_steps_of_ordering_them_have_a_limit(
            String setting, String few, String many) {
        var badge = stranger(1).toString();

        assertThat(code(CheckId.CONTEXT, badge, setting, few)).isEqualTo("too-complex");
        assertThat(code(CheckId.CONTEXT, badge, setting, many)).isEqualTo("ok");
    }

    @Test
    void more_statements_can_be_allowed_than_by_default() {
        var badge = stranger(1_400).toString();

        assertThat(code(CheckId.CONTEXT, badge, "")).isEqualTo("too-complex");
        assertThat(
                        code(
                                CheckId.CONTEXT,
                                badge,
                                "BADGE_VERIFY_MAX_STATEMENTS",
                                "10000",
                                "BADGE_VERIFY_MAX_STEPS",
                                "10000000"))
                .isEqualTo("ok");
    }

    @Test
    void contexts_have_a_limit() {
        var badge = stranger(1).toString();

        assertThat(code(CheckId.CONTEXT, badge, "BADGE_VERIFY_MAX_CONTEXTS", "2"))
                .isEqualTo("context-unknown");
        assertThat(code(CheckId.CONTEXT, badge, "BADGE_VERIFY_MAX_CONTEXTS", "3")).isEqualTo("ok");
    }

    @Test
    void proofs_have_a_limit() {
        var badge = OtherIssuer.object(OtherIssuer.credential(JSON.createObjectBuilder()));
        var proof = badge.getJsonArray("proof").get(0);
        var twice = Json.createPatchBuilder().add("/proof/-", proof).build().apply(badge);

        assertThat(code(CheckId.PROOF, twice.toString(), "")).isEqualTo("ok");
        assertThat(code(CheckId.PROOF, twice.toString(), "BADGE_VERIFY_MAX_PROOFS", "1"))
                .isEqualTo("too-many");
    }

    @Test
    void endorsements_that_are_checked_have_a_limit() {
        var about = "https://stranger.example/credentials/1";
        var both =
                JSON.createArrayBuilder()
                        .add(TestEndorser.endorsement(about, "Useful"))
                        .add(TestEndorser.endorsement(about, "Serious"));
        var badge = OtherIssuer.credential(JSON.createObjectBuilder().add("endorsement", both));

        assertThat(code(CheckId.ENDORSEMENT, badge, "BADGE_VERIFY_MAX_ENDORSEMENTS", "2"))
                .isEqualTo("ok");
        assertThat(code(CheckId.ENDORSEMENT, badge, "BADGE_VERIFY_MAX_ENDORSEMENTS", "1"))
                .isEqualTo("too-many");
        assertThat(code(CheckId.ENDORSEMENT, badge, "BADGE_VERIFY_MAX_ENDORSEMENTS", "0"))
                .isEqualTo("too-many");
    }

    private void serveList() {
        var list = OtherIssuer.list("revocation", Bitstring.LENGTH, 1);
        world.serve(OtherIssuer.STATUS, OtherIssuer.sign(list));
    }

    /** Of a shape that is not known here, with so many twins that nothing tells apart. */
    private static JsonObject stranger(int results) {
        var badge = OtherIssuer.object(OtherIssuer.credential(JSON.createObjectBuilder()));
        var related = Json.createArrayBuilder();
        for (int i = 0; i < results; i++) {
            related.add(
                    OtherIssuer.object(
                            "{\"id\":\"https://stranger.example/"
                                    + i
                                    + "\",\"type\":[\"Related\"],"
                                    + "\"inLanguage\":\"it\"}"));
        }
        var patch =
                Json.createPatchBuilder()
                        .add("/credentialSubject/achievement/related", related.build());
        return patch.build().apply(badge);
    }

    private static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private String format(String input, String... settings) {
        return format(input.getBytes(UTF_8), settings);
    }

    private String format(byte[] input, String... settings) {
        return code(CheckId.FORMAT, input, settings);
    }

    private String code(CheckId check, String input, String... settings) {
        return code(check, input.getBytes(UTF_8), settings);
    }

    private String code(CheckId check, byte[] input, String... settings) {
        var own = Issued.context().own();
        var report =
                Verification.of(
                        input,
                        new VerificationContext(
                                own, Issued.NOW, List.of(), world.outside(), limits(settings)));
        SampleVerdictTest.tellsEverything(report);
        return report.check(check).code();
    }

    private static VerificationLimits limits(String... namesAndValues) {
        var pairs = Arrays.copyOf(namesAndValues, namesAndValues.length & ~1);
        return VerificationLimits.of(settings(pairs));
    }

    private static Settings settings(String... namesAndValues) {
        return TestSettings.of(namesAndValues);
    }
}
