package org.distintivo.earning.service.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.distintivo.catalog.service.print.PaperSize;
import org.distintivo.catalog.service.print.PrintedFile;
import org.distintivo.earning.domain.CertificationState;
import org.distintivo.earning.service.TranscriptView;
import org.distintivo.earning.service.TranscriptView.CertificationLine;
import org.distintivo.earning.service.TranscriptView.ExamLine;
import org.distintivo.platform.service.Dates;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transcripts on paper, as they are read, listened to and checked. */
class TranscriptSheetTest {

    private static final Messages MESSAGES = new Messages();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final String ADDRESS = "https://badges.example.org/transcripts/AbCdEfGhIjKl";
    private static final String SIGNED = "{\"type\":[\"VerifiableCredential\"],\"name\":\"Ω\"}";

    @ParameterizedTest
    @CsvSource({
        "en, Łukasz Nuñez-Ó Briain",
        "it, Nicolò D’Amélio Άννα",
        "ar, فاطمة الزهراء بنت محمد",
        "ja, 山田 太郎",
        "de, अमित शर्मा"
    })
    void is_accessible_and_lasting_in_each_language(String tag, String name) throws Exception {
        var language = Locale.forLanguageTag(tag);
        try (var printed = printed(tag, language, view(name, 3))) {
            assertThat(printed.faults("ua1", "3a")).isEmpty();
            assertThat(printed.pages()).isEqualTo(1);
            assertThat(printed.document().getDocumentInformation().getTitle()).contains(name);
            assertThat(printed.links()).isNotEmpty().containsOnly(ADDRESS);
            assertThat(printed.attached("transcript.json")).isEqualTo(SIGNED);
            assertThat(printed.text()).contains("EX-1", "CERT-REVOKED");
        }
    }

    @Test
    void says_each_state_in_words_and_each_day_as_the_calendar_has_it() throws Exception {
        try (var printed = printed("states", Locale.ITALIAN, view("Ada", 2))) {
            for (var state : CertificationState.values()) {
                assertThat(printed.text())
                        .contains(
                                MESSAGES.text(Locale.ITALIAN, "earning.transcript.state." + state));
            }
            assertThat(printed.text())
                    .contains(Dates.written(DAY, Locale.ITALIAN), "Superato", "Non superato");
        }
    }

    @Test
    void five_hundred_results_go_on_on_further_pages() throws Exception {
        try (var printed = printed("many", Locale.ENGLISH, view("Ada", 500))) {
            assertThat(printed.pages()).isBetween(8, 40);
            assertThat(printed.text()).contains("EX-0 ", "EX-499 ");
            assertThat(printed.faults("ua1")).isEmpty();
        }
    }

    @Test
    void somebody_without_results_and_names_that_do_harm_are_printed_too() throws Exception {
        var hostile = "\u202Ecrac <b>Ada</b> x" + "\u0301".repeat(4_000) + "W".repeat(3_000);
        var nothing = new TranscriptView(hostile, "Contoso", "", List.of(), List.of(), true, NOW);
        try (var printed = printed("hostile", Locale.ENGLISH, nothing)) {
            assertThat(printed.faults("ua1")).isEmpty();
            assertThat(printed.pages()).isEqualTo(1);
            assertThat(printed.text()).contains("<b>Ada</b>", "nothing to show");
        }
    }

    private static PrintedFile printed(String name, Locale language, TranscriptView view) {
        var form = new TranscriptSheet.Form(language, PaperSize.A4);
        var link = new TranscriptSheet.Link(ADDRESS, NOW.plusSeconds(86_400), SIGNED, "#7a1f5c");
        return PrintedFile.of("transcript-" + name, new TranscriptSheet(view, form, link));
    }

    private static TranscriptView view(String holder, int exams) {
        return new TranscriptView(
                holder,
                "Contoso Certification",
                "Contoso Partner Program",
                IntStream.range(0, exams)
                        .mapToObj(i -> new ExamLine("EX-" + i, "Exam <" + i + ">", DAY, i % 2 == 0))
                        .toList(),
                Arrays.stream(CertificationState.values())
                        .map(it -> new CertificationLine("CERT-" + it, "Cloud", DAY, it))
                        .toList(),
                true,
                NOW);
    }
}
