package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowSubjectTest {

    @Test
    void it_reads_a_row_as_far_as_it_goes() {
        var subject =
                RowSubject.of(
                        Map.of(
                                "externalId", " R-1 ",
                                "exam", "X-9",
                                "takenOn", "2024-02-30",
                                "email", "Ada@Example.org",
                                "candidateId", "x".repeat(201)));

        assertThat(subject)
                .isEqualTo(new RowSubject(null, "R-1", "X-9", null, "ada@example.org", null));
    }

    @Test
    void an_address_that_is_none_names_nobody() {
        var subject = RowSubject.of(Map.of("email", "ada@", "takenOn", "2024-02-29"));

        assertThat(subject.normalized()).isNull();
        assertThat(subject.takenOn()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_candidate_id_is_the_persons_at_the_partner_that_gave_it_only() {
        assertThat(isAdas(row("partner-x", null))).isTrue();
        assertThat(isAdas(row("partner-y", null))).isFalse();
    }

    @Test
    void where_the_partner_is_unknown_the_address_alone_counts() {
        assertThat(isAdas(row(null, null))).isFalse();
        assertThat(isAdas(row(RowSubject.NOBODY, null))).isFalse();
        assertThat(isAdas(row(null, "ada@example.org"))).isTrue();
    }

    @Test
    void the_provider_stands_where_the_row_names_no_partner() {
        assertThat(isAdas(row(null, null).deliveredBy("partner-x"))).isTrue();
        assertThat(isAdas(row("partner-y", null).deliveredBy("partner-x"))).isFalse();
        assertThat(isAdas(row(null, null).deliveredBy(RowSubject.NOBODY))).isFalse();
    }

    private static boolean isAdas(RowSubject subject) {
        var candidates =
                Set.of(
                        new CandidateKey("partner-x", "C-77"),
                        new CandidateKey(RowSubject.NOBODY, "C-77"));
        return subject.isAbout(Set.of("ada@example.org"), candidates);
    }

    private static RowSubject row(String partner, String address) {
        return new RowSubject(partner, "R-1", "X-9", null, address, "C-77");
    }
}
