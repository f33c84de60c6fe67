package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
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
}
