package org.distintivo.credential.service.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.distintivo.credential.domain.BakedPng;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.IssuerTrust;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.Standards;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known attacks on those who verify badges: one test for each, named after it. */
@Timeout(30)
class HostileInputTest {

    private static final long MIB = 1024 * 1024;

    // documents

    @Test
    void unsigned_member_shown_as_verified() {
        var credential = Standards.object(Issued.credential());

        var report = verify(with(credential, "/credentialSubject/achievement/gpa", "4.0"));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.CONTEXT).code()).isEqualTo("term-undefined");
    }

    @Test
    void duplicate_json_keys() {
        var twice = Issued.credential().replaceFirst("\\{", "{\"id\":\"urn:other\",");

        assertThat(format(twice)).isEqualTo("json-malformed");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1_000, 100_000})
    void deep_json(int depth) {
        var deep = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";

        assertThat(format(deep)).isIn("json-too-deep", "body-too-large");
    }

    @Test
    void wide_json() {
        var wide = new StringBuilder("{\"@context\":[]");
        for (int i = 0; wide.length() < 250_000; i++) {
            wide.append(",\"k").append(i).append("\":0");
        }

        assertThat(verify(wide.append("}").toString()).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void number_of_a_million_digits() {
        assertThat(format("{\"n\":" + "9".repeat(1_000_000) + "}")).isEqualTo("body-too-large");
        assertThat(format("{\"n\":" + "9".repeat(100_000) + "}")).isEqualTo("json-malformed");
    }

    @Test
    void lone_surrogates() {
        assertThat(format("{\"n\":\"\\ud800\"}")).isEqualTo("json-malformed");
        assertThat(format("{\"\\udfff\":1}")).isEqualTo("json-malformed");
    }

    @Test
    void half_a_document() {
        var whole = Issued.credential();
        for (int length = 1; length < whole.length(); length += 97) {
            assertThat(verify(whole.substring(0, length)).verdict()).isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void half_sent_body() {
        var halfSent =
                new java.io.SequenceInputStream(
                        new java.io.ByteArrayInputStream(new byte[] {'{'}),
                        new java.io.InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new java.net.SocketTimeoutException();
                            }
                        });

        assertThatThrownBy(() -> StrictJson.bytes(halfSent, 1_000))
                .isInstanceOfSatisfying(
                        JsonRefusedException.class,
                        e -> assertThat(e.code()).isEqualTo("body-incomplete"));
    }

    // contexts

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://evil.example/context.json\"",
                "\"http://127.0.0.1/context.json\"",
                "\"file:///etc/passwd\"",
                "{\"name\": \"https://evil.example/name\"}",
                "{\"@vocab\": \"https://evil.example/\"}",
                "{\"@base\": \"https://evil.example/\"}",
                "{\"@import\": \"https://evil.example/\"}"
            })
    void context_swap_inline_context_and_remote_context(String context) {
        var others = new MapFetcher();
        var value = Standards.object("{\"c\":" + context + "}").get("c");
        var credential = Standards.object(Issued.credential());
        var patch = Json.createPatchBuilder().add("/@context/-", value).build();

        var report = Foreign.verify(patch.apply(credential).toString(), others.outside());

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(others.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12})
    void poison_graph(int size) {
        var nodes = Json.createArrayBuilder();
        for (int from = 0; from < size; from++) {
            var links = Json.createArrayBuilder();
            for (int to = 0; to < size; to++) {
                links.add(Json.createObjectBuilder().add("id", "_:n" + to));
            }
            nodes.add(
                    Json.createObjectBuilder()
                            .add("id", "_:n" + from)
                            .add("type", "Profile")
                            .add("endorsement", links));
        }
        var credential = Standards.object(Issued.credential());
        var patch = Json.createPatchBuilder().add("/endorsement", nodes.build()).build();
        var start = System.nanoTime();

        var report = verify(patch.apply(credential).toString());

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
    }

    // whose it is

    @Test
    void issuer_other_than_key_controller() {
        var forged = Standards.object(Foreign.credential(Json.createObjectBuilder()));

        var report = verify(with(forged, "/issuer/id", Issued.ISSUER_ID));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void wrong_proof_purpose() {
        var credential = Standards.object(Issued.credential());

        assertThat(
                        verify(with(credential, "/proof/0/proofPurpose", "authentication"))
                                .check(CheckId.PROOF)
                                .code())
                .isEqualTo("purpose");
    }

    @Test
    void trust_in_an_issuer_heals_no_fault() {
        var trusting =
                new KnownIssuers() {
                    @Override
                    public boolean isTrusted(String issuerId) {
                        return true;
                    }

                    @Override
                    public java.util.Optional<Snapshot> snapshot(String address) {
                        return java.util.Optional.empty();
                    }
                };
        var changed =
                with(
                        Standards.object(Foreign.credential(Json.createObjectBuilder())),
                        "/credentialSubject/achievement/name",
                        "Another");

        var report = Foreign.verify(changed, Outside.silent().with(trusting));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    // pictures

    @Test
    void image_bomb_of_twenty_thousand_by_twenty_thousand() {
        assertThat(format(png(20_000, 20_000, List.of(chunk("IDAT", deflated(1_000_000))))))
                .isEqualTo("png-size");
    }

    @Test
    void image_bomb_in_ztxt() {
        var bomb =
                joined(
                        "openbadgecredential\0\0".getBytes(StandardCharsets.ISO_8859_1),
                        deflated(200 * MIB));
        var before = used();

        assertThat(format(png(8, 8, List.of(chunk("zTXt", bomb))))).isEqualTo("png-compressed");

        assertThat(used() - before).isLessThan(100 * MIB);
    }

    @Test
    void image_bomb_in_compressed_itxt_and_iccp() {
        var head = "openbadgecredential\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var itxt = chunk("iTXt", joined(head, deflated(100 * MIB)));
        var profile = joined("icc\0\0".getBytes(StandardCharsets.ISO_8859_1), deflated(100 * MIB));
        var before = used();

        assertThat(format(png(8, 8, List.of(itxt)))).isEqualTo("png-compressed");
        assertThat(format(png(8, 8, List.of(chunk("iCCP", profile))))).isEqualTo("no-credential");

        assertThat(used() - before).isLessThan(100 * MIB);
    }

    @Test
    void huge_count_of_idat_chunks() {
        var many = Collections.nCopies(100_000, chunk("IDAT", new byte[0]));

        assertThat(format(png(8, 8, many))).isEqualTo("png-broken");
    }

    @Test
    void animated_png_and_wrong_checksums() throws Exception {
        var baked =
                BakedPng.bake(png(8, 8, List.of(chunk("acTL", new byte[8]))), Issued.credential());
        assertThat(verify(baked).verdict()).isEqualTo(Verdict.VALID);

        baked[baked.length / 2] ^= 1;
        assertThat(format(baked)).isEqualTo("png-broken");
    }

    @Test
    void polyglot_of_png_and_html() {
        var html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

        assertThat(format(joined(png(8, 8, List.of()), html))).isEqualTo("png-data-after-end");
        assertThat(format(joined(html, png(8, 8, List.of())))).isEqualTo("page");
    }

    @Test
    void duplicate_chunks_and_a_chunk_behind_the_end() {
        var text = joined(new byte[5], Issued.credential().getBytes(StandardCharsets.UTF_8));
        var chunk =
                chunk(
                        "iTXt",
                        joined("openbadgecredential".getBytes(StandardCharsets.US_ASCII), text));

        assertThat(format(png(8, 8, List.of(chunk)))).isEqualTo("png");
        assertThat(format(png(8, 8, List.of(chunk, chunk)))).isEqualTo("two-credentials");
        assertThat(format(joined(png(8, 8, List.of()), chunk))).isEqualTo("png-data-after-end");
    }

    @Test
    void legacy_text_chunk_with_an_address_inside_the_own_network() {
        var others = new MapFetcher().fail(org.distintivo.platform.service.FetchFailure.NOT_PUBLIC);
        var address = "openbadges\0https://169.254.169.254/latest/meta-data";
        var chunk = chunk("tEXt", address.getBytes(StandardCharsets.ISO_8859_1));

        var report =
                Verification.of(
                        png(8, 8, List.of(chunk)),
                        new Examination.Circumstances(
                                Issued.circumstances().own(), Issued.NOW, null, others.outside()));

        assertThat(report.verdict()).isNotEqualTo(Verdict.VALID);
        SampleVerdictTest.tellsEverything(report);
    }

    // SVG

    @Test
    void svg_external_entities() {
        var xxe =
                "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\">"
                        + "<openbadges:credential>&e;</openbadges:credential></svg>";

        var report = verify(xxe);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.toString()).doesNotContain("root:");
    }

    @Test
    void svg_billion_laughs() {
        var laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        laughs.append("]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&l29;</text></svg>");
        var before = used();

        assertThat(verify(laughs.toString()).verdict()).isEqualTo(Verdict.INVALID);

        assertThat(used() - before).isLessThan(100 * MIB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>fetch('https://evil.example')</script>",
                "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"http://127.0.0.1/\"/>",
                "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"http://127.0.0.1/\"/></foreignObject>",
                "<style>@import url(http://127.0.0.1/);</style>",
                "<use href=\"http://127.0.0.1/#x\"/>"
            })
    void svg_with_script_or_foreign_content_is_neither_shown_nor_followed(String inside) {
        var others = new MapFetcher();
        var svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\">"
                        + inside
                        + "</svg>";

        var report = Foreign.verify(svg, others.outside());

        assertThat(report.check(CheckId.FORMAT).code()).isEqualTo("no-credential");
        assertThat(report.credential()).isNull();
        assertThat(others.asked()).isEmpty();
    }

    @Test
    void svg_that_nests_without_end() {
        var deep = "<g>".repeat(200_000);

        assertThat(format("<svg xmlns=\"http://www.w3.org/2000/svg\">" + deep))
                .isEqualTo("svg-broken");
    }

    // limits

    @Test
    void limits_are_settings() {
        var tight = new VerificationLimits(1_000, 500, 16_384);
        var own = Issued.circumstances().own();
        var circumstances =
                new Examination.Circumstances(own, Issued.NOW, null, Outside.silent(), tight);

        var report = Verification.of(new byte[1_001], circumstances);
        var document =
                Verification.of(
                        ("{\"a\":\"" + "x".repeat(600) + "\"}").getBytes(StandardCharsets.UTF_8),
                        circumstances);

        assertThat(report.check(CheckId.FORMAT).code()).isEqualTo("too-large");
        assertThat(document.check(CheckId.FORMAT).code()).isEqualTo("body-too-large");
    }

    private static String with(JsonObject document, String pointer, String value) {
        return Json.createPatchBuilder().add(pointer, value).build().apply(document).toString();
    }

    private static String format(String input) {
        return format(input.getBytes(StandardCharsets.UTF_8));
    }

    private static String format(byte[] input) {
        var report = verify(input);
        SampleVerdictTest.tellsEverything(report);
        return report.check(CheckId.FORMAT).code();
    }

    private static VerificationReport verify(String input) {
        return verify(input.getBytes(StandardCharsets.UTF_8));
    }

    private static VerificationReport verify(byte[] input) {
        return Verification.of(input, Issued.circumstances());
    }

    private static byte[] png(int width, int height, List<byte[]> more) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array();
        var parts = new ArrayList<byte[]>();
        parts.add(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        parts.add(chunk("IHDR", header));
        parts.addAll(more);
        parts.add(chunk("IEND", new byte[0]));
        return joined(parts.toArray(byte[][]::new));
    }

    private static byte[] chunk(String type, byte[] data) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] deflated(long zeros) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var block = new byte[1 << 16];
            for (long written = 0; written < zeros; written += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
