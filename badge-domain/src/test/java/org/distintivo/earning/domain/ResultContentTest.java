package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.distintivo.badge.domain.Performance;
import org.distintivo.platform.domain.MailAddress;
import org.junit.jupiter.api.Test;

class ResultContentTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void the_spelling_of_an_address_and_of_an_accent_is_no_content() {
        var one = content("ada@example.org", details("Adé", null));
        var other = content("ADA@Example.ORG", details("Ade\u0301", " "));

        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
    }

    @Test
    void whatever_else_differs_is_other_content() {
        var one = content("ada@example.org", details("Ada", null));

        assertThat(one.fingerprint())
                .isNotEqualTo(content("eda@example.org", details("Ada", null)).fingerprint())
                .isNotEqualTo(content("ada@example.org", details(null, "Ada")).fingerprint())
                .isNotEqualTo(
                        new ResultContent("A", DAY, false, one.candidate(), Performance.NONE)
                                .fingerprint())
                .isNotEqualTo(
                        new ResultContent(
                                        "A",
                                        DAY.plusDays(1),
                                        true,
                                        one.candidate(),
                                        Performance.NONE)
                                .fingerprint())
                .isNotEqualTo(
                        new ResultContent("B", DAY, true, one.candidate(), Performance.NONE)
                                .fingerprint());
    }

    @Test
    void a_score_and_evidence_are_content() {
        var plain = content("ada@example.org", details("Ada", null));
        var scored = with(plain, new Performance("870", null));
        var shown = with(plain, new Performance(null, "870"));

        assertThat(plain.fingerprint())
                .isNotEqualTo(scored.fingerprint())
                .isNotEqualTo(shown.fingerprint());
        assertThat(scored.fingerprint()).isNotEqualTo(shown.fingerprint());
    }

    private static ResultContent with(ResultContent content, Performance performance) {
        return new ResultContent("A", DAY, true, content.candidate(), performance);
    }

    private static ResultContent content(String email, Candidate.Details details) {
        return new ResultContent(
                "A", DAY, true, new Candidate(MailAddress.parse(email), details), Performance.NONE);
    }

    private static Candidate.Details details(String givenName, String familyName) {
        return new Candidate.Details(givenName, familyName, null, null);
    }
}
