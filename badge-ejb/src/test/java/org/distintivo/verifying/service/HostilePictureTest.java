package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.BakedPng;
import org.distintivo.platform.service.PngBytes;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known attacks on those who read badges out of pictures: one test for each, named after it. */
@Timeout(30)
@Tag("exhaustive")
class HostilePictureTest {

    @Test
    void image_bomb_of_twenty_thousand_by_twenty_thousand() {
        assertThat(
                        HostileInput.format(
                                PngBytes.png(
                                        20_000,
                                        20_000,
                                        List.of(
                                                PngBytes.chunk(
                                                        "IDAT", PngBytes.deflated(1_000_000))))))
                .isEqualTo("png-size");
    }

    @Test
    void image_bomb_in_ztxt() {
        var bomb =
                PngBytes.joined(
                        "openbadgecredential\0\0".getBytes(StandardCharsets.ISO_8859_1),
                        PngBytes.deflated(200 * HostileInput.MIB));
        var before = HostileInput.used();

        assertThat(HostileInput.format(PngBytes.png(8, 8, List.of(PngBytes.chunk("zTXt", bomb)))))
                .isEqualTo("png-compressed");

        assertThat(HostileInput.used() - before).isLessThan(100 * HostileInput.MIB);
    }

    @Test
    void image_bomb_in_compressed_itxt_and_iccp() {
        var head = "openbadgecredential\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var itxt =
                PngBytes.chunk(
                        "iTXt", PngBytes.joined(head, PngBytes.deflated(100 * HostileInput.MIB)));
        var profile =
                PngBytes.joined(
                        "icc\0\0".getBytes(StandardCharsets.ISO_8859_1),
                        PngBytes.deflated(100 * HostileInput.MIB));
        var before = HostileInput.used();

        assertThat(HostileInput.format(PngBytes.png(8, 8, List.of(itxt))))
                .isEqualTo("png-compressed");
        assertThat(
                        HostileInput.format(
                                PngBytes.png(8, 8, List.of(PngBytes.chunk("iCCP", profile)))))
                .isEqualTo("no-credential");

        assertThat(HostileInput.used() - before).isLessThan(100 * HostileInput.MIB);
    }

    @Test
    void huge_count_of_idat_chunks() {
        var many = Collections.nCopies(100_000, PngBytes.chunk("IDAT", new byte[0]));

        assertThat(HostileInput.format(PngBytes.png(8, 8, many))).isEqualTo("png-broken");
    }

    @Test
    void animated_png_and_wrong_checksums() throws Exception {
        var baked =
                BakedPng.bake(
                        PngBytes.png(8, 8, List.of(PngBytes.chunk("acTL", new byte[8]))),
                        Issued.credential());
        assertThat(HostileInput.verify(baked).verdict()).isEqualTo(Verdict.VALID);

        baked[baked.length / 2] ^= 1;
        assertThat(HostileInput.format(baked)).isEqualTo("png-broken");
    }

    @Test
    void polyglot_of_png_and_html() {
        var html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

        assertThat(HostileInput.format(PngBytes.joined(PngBytes.png(8, 8, List.of()), html)))
                .isEqualTo("png-data-after-end");
        assertThat(HostileInput.format(PngBytes.joined(html, PngBytes.png(8, 8, List.of()))))
                .isEqualTo("page");
    }

    @Test
    void duplicate_chunks_and_a_chunk_behind_the_end() {
        var text =
                PngBytes.joined(new byte[5], Issued.credential().getBytes(StandardCharsets.UTF_8));
        var chunk =
                PngBytes.chunk(
                        "iTXt",
                        PngBytes.joined(
                                "openbadgecredential".getBytes(StandardCharsets.US_ASCII), text));

        assertThat(HostileInput.format(PngBytes.png(8, 8, List.of(chunk)))).isEqualTo("png");
        assertThat(HostileInput.format(PngBytes.png(8, 8, List.of(chunk, chunk))))
                .isEqualTo("two-credentials");
        assertThat(HostileInput.format(PngBytes.joined(PngBytes.png(8, 8, List.of()), chunk)))
                .isEqualTo("png-data-after-end");
    }

    @Test
    void legacy_text_chunk_with_an_address_inside_the_own_network() {
        var others = new MapFetcher().fail(org.distintivo.platform.service.FetchFailure.NOT_PUBLIC);
        var address = "openbadges\0https://169.254.169.254/latest/meta-data";
        var chunk = PngBytes.chunk("tEXt", address.getBytes(StandardCharsets.ISO_8859_1));

        var report =
                Verification.of(
                        PngBytes.png(8, 8, List.of(chunk)),
                        new VerificationContext(
                                Issued.context().own(), Issued.NOW, null, others.outside()));

        assertThat(report.verdict()).isNotEqualTo(Verdict.VALID);
        SampleVerdictTest.tellsEverything(report);
    }

    @Test
    void svg_external_entities() {
        var xxe =
                "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\">"
                        + "<openbadges:credential>&e;</openbadges:credential></svg>";

        var report = HostileInput.verify(xxe);

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
        var before = HostileInput.used();

        assertThat(HostileInput.verify(laughs.toString()).verdict()).isEqualTo(Verdict.INVALID);

        assertThat(HostileInput.used() - before).isLessThan(100 * HostileInput.MIB);
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

        var report = OtherIssuer.verify(svg, others.outside());

        assertThat(report.check(CheckId.FORMAT).code()).isEqualTo("no-credential");
        assertThat(report.credential()).isNull();
        assertThat(others.asked()).isEmpty();
    }

    @Test
    void svg_that_nests_without_end() {
        var deep = "<g>".repeat(200_000);

        assertThat(HostileInput.format("<svg xmlns=\"http://www.w3.org/2000/svg\">" + deep))
                .isEqualTo("svg-broken");
    }
}
