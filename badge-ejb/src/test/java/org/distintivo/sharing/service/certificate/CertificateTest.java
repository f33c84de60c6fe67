package org.distintivo.sharing.service.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.distintivo.catalog.service.print.PaperSize;
import org.distintivo.catalog.service.print.PrintedFile;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.PhotoLimits;
import org.distintivo.platform.service.QrCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates as they are read, printed, listened to and checked. */
class CertificateTest {

    private static final Messages MESSAGES = new Messages();

    @ParameterizedTest
    @CsvSource({
        "en, Łukasz Nuñez-Ó Briain van der Westerlingen",
        "it, Nicolò D’Amélio Άννα Жанна",
        "ar, فاطمة الزهراء بنت محمد",
        "ja, 山田 太郎"
    })
    void is_accessible_and_lasting_in_each_language(String tag, String name) throws Exception {
        try (var printed = PrintedFile.of(tag, new SampleCertificate().in(tag).of(name))) {
            assertThat(printed.faults("ua1", "3a")).isEmpty();
            assertThat(printed.pages()).isEqualTo(1);
            var catalog = printed.document().getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(tag);
            assertThat(printed.document().getDocumentInformation().getTitle())
                    .contains("Cloud Administrator Associate", name);
            assertThat(printed.text())
                    .contains(said(tag, "sharing.certificate.check.link"))
                    .contains(said(tag, "sharing.badge.criteria"))
                    .contains("Pass exam AZ-104.")
                    .contains(name);
            assertThat(printed.drawnWords()).isEmpty();
        }
    }

    @Test
    void dates_are_written_as_the_reader_writes_them() throws Exception {
        try (var english = PrintedFile.of("en", new SampleCertificate());
                var japanese = PrintedFile.of("ja", new SampleCertificate().in("ja"))) {
            assertThat(english.text()).contains("Earned on 3 November 2026");
            assertThat(japanese.text()).contains("2026年11月3日");
        }
    }

    @Test
    void leads_to_its_page_by_a_link_in_words_and_by_a_code() throws Exception {
        try (var printed = PrintedFile.of("en", new SampleCertificate())) {
            assertThat(printed.links()).isNotEmpty().containsOnly(SampleCertificate.ADDRESS);
            assertThat(printed.text()).contains("Check this certificate");
            var limits = PhotoLimits.DEFAULT;
            assertThat(QrCode.read(png(printed), limits)).contains(SampleCertificate.ADDRESS);
            assertThat(printed.pictures())
                    .containsExactlyInAnyOrder(
                            "Badge: Cloud Administrator Associate, level associate",
                            said("en", "sharing.qr.alt"));
        }
    }

    @Test
    void carries_the_signed_credential_byte_for_byte() throws Exception {
        try (var printed = PrintedFile.of("en", new SampleCertificate())) {
            assertThat(printed.attached("az-104-credential.json"))
                    .isEqualTo(SampleCertificate.DOCUMENT);
            assertThat(printed.relationship("az-104-credential.json")).isEqualTo("Alternative");
            assertThat(printed.text()).contains("az-104-credential.json");
        }
    }

    @Test
    void paper_is_that_of_the_country() throws Exception {
        assertThat(PaperSize.of(Locale.forLanguageTag("en-US"))).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.of(Locale.forLanguageTag("fr-CA"))).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.of(Locale.forLanguageTag("es-MX"))).isEqualTo(PaperSize.LETTER);
        for (var tag : List.of("en", "en-GB", "es", "it-IT", "pt-BR", "ja-JP", "xx-ZZ", "und")) {
            assertThat(PaperSize.of(Locale.forLanguageTag(tag))).as(tag).isEqualTo(PaperSize.A4);
        }
        var sample = new SampleCertificate().on(PaperSize.LETTER);
        try (var printed = PrintedFile.of("letter", sample)) {
            assertThat(printed.pages()).isEqualTo(1);
            var sheet = printed.document().getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
            assertThat(sheet.getHeight()).isEqualTo(PDRectangle.LETTER.getHeight());
        }
    }

    /**
     * Scripts that need shaping, letters that no good font has, and marks that have to be placed.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "अमित शर्मा",
                "สมชาย ใจดี",
                "김민수",
                "张伟东",
                "ሰላም",
                "𐎠𐎡𐎢",
                "Ada 😀 Rossi",
                "m̃arie ẍ̣u",
                "مُحَمَّد",
                "שָׁלוֹם",
                "ދިވެހި",
                "ئۆزبېكۈ ݐݑ"
            })
    void what_cannot_be_set_is_drawn_and_keeps_its_words(String name) throws Exception {
        var file = "drawn-" + Integer.toHexString(name.hashCode());
        try (var printed = PrintedFile.of(file, new SampleCertificate().of(name))) {
            assertThat(printed.faults("ua1", "3a")).isEmpty();
            var words = String.join(" ", printed.drawnWords());
            assertThat(words).isNotEmpty();
            assertThat(name).contains(printed.drawnWords());
            assertThat(printed.document().getDocumentInformation().getTitle()).contains(name);
            assertThat(printed.text()).doesNotContain("#");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Άννα Παπαδοπούλου",
                "Жанна Ёлкина",
                "Nguyễn Thị Ánh",
                "דוד לוי",
                "Նարե",
                "ნინო"
            })
    void scripts_of_single_letters_are_text(String name) throws Exception {
        var file = "set-" + Integer.toHexString(name.hashCode());
        try (var printed = PrintedFile.of(file, new SampleCertificate().of(name))) {
            assertThat(printed.text()).contains(name);
            assertThat(printed.drawnWords()).isEmpty();
        }
    }

    @Test
    void a_large_font_comes_only_where_a_text_needs_it() throws Exception {
        try (var latin = PrintedFile.of("en", new SampleCertificate());
                var japanese = PrintedFile.of("ja", new SampleCertificate().in("ja"))) {
            assertThat(latin.fonts()).allMatch(it -> it.contains("NotoSans"));
            assertThat(latin.fonts()).noneMatch(it -> it.contains("JP") || it.contains("Arabic"));
            assertThat(japanese.fonts()).anyMatch(it -> it.contains("JP"));
        }
    }

    @Test
    void longer_content_goes_on_on_another_page() throws Exception {
        var sample =
                new SampleCertificate()
                        .titled("Long ".repeat(100))
                        .saying("And then some more of it. ".repeat(200))
                        .with(Collections.nCopies(60, "A skill that takes a few words to say"));
        try (var printed = PrintedFile.of("long", sample)) {
            assertThat(printed.pages()).isBetween(1, 3);
            assertThat(printed.faults("ua1")).isEmpty();
            assertThat(printed.links()).isNotEmpty();
        }
    }

    @Test
    void an_expired_one_says_so_on_its_face() throws Exception {
        try (var printed = PrintedFile.of("expired", new SampleCertificate().expired())) {
            assertThat(printed.text()).contains("Expired: its last day is past.");
            assertThat(printed.faults("ua1")).isEmpty();
        }
        try (var printed = PrintedFile.of("en", new SampleCertificate())) {
            assertThat(printed.text()).doesNotContain("Expired");
        }
    }

    @Test
    void hostile_names_do_no_harm() throws Exception {
        var name =
                "\u202EEvil\u2066\u0000\uD800 <b>Ada</b><object data-picture=\"0\"/> &amp; \uE000Z"
                        + "\u0301".repeat(4_000)
                        + "end";
        try (var printed = PrintedFile.of("hostile", new SampleCertificate().of(name))) {
            assertThat(printed.faults("ua1", "3a")).isEmpty();
            assertThat(printed.pages()).isEqualTo(1);
            assertThat(printed.text()).contains("Evil <b>Ada</b><object");
            assertThat(printed.pictures()).hasSize(2);
        }
        try (var printed = PrintedFile.of("wide", new SampleCertificate().of("W".repeat(5_000)))) {
            assertThat(printed.pages()).isLessThan(4);
        }
    }

    @Test
    void who_has_no_certified_name_gets_one_without() throws Exception {
        try (var printed = PrintedFile.of("nameless", new SampleCertificate().of(""))) {
            assertThat(printed.text()).doesNotContain("Awarded to").contains("Earned on");
            assertThat(printed.faults("ua1")).isEmpty();
        }
    }

    private static byte[] png(PrintedFile printed) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(printed.image(), "png", bytes);
        return bytes.toByteArray();
    }

    private static String said(String tag, String key) {
        return MESSAGES.text(Locale.forLanguageTag(tag), key);
    }
}
