package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RejectedRowOwnerTest {

    private static final List<String> COLUMNS =
            List.of("externalId", "email", "givenName", "familyName", "candidateId", "partner");

    private final RejectedRowOwner maria =
            new RejectedRowOwner(
                    Set.of("maria@example.com"),
                    Set.of(new CandidateKey("partner-x", "C-77")),
                    Set.of("Maria Rossi", " "));

    @Test
    void a_row_with_an_address_of_the_person_is_hers_however_it_is_written() {
        assertThat(isHers("r1", " Maria@EXAMPLE.com", "", "", "")).isTrue();
    }

    @Test
    void an_address_in_another_column_counts_too() {
        assertThat(isHers("maria@example.com", "", "", "", "")).isTrue();
    }

    @Test
    void a_row_with_her_candidate_id_is_hers_and_one_with_the_same_text_elsewhere_is_not() {
        assertThat(isHers("r1", "m@other.example", "", "", "C-77")).isTrue();
        assertThat(isHers("C-77", "m@other.example", "", "", "C-78")).isFalse();
    }

    @Test
    void the_same_candidate_id_of_another_partner_is_not_hers() {
        var fields = List.of("r1", "m@other.example", "", "", "C-77", "partner-y");
        assertThat(maria.isOf(COLUMNS, fields, "partner-x")).isFalse();
        assertThat(isHers("r1", "m@other.example", "", "", "C-77", "partner-x")).isTrue();
    }

    @Test
    void a_candidate_id_of_an_unknown_partner_says_nothing() {
        var fields = List.of("r1", "m@other.example", "", "", "C-77", "");
        assertThat(maria.isOf(COLUMNS, fields, null)).isFalse();
        assertThat(maria.isOf(COLUMNS, fields, "-")).isFalse();
    }

    @Test
    void her_name_counts_where_no_address_can_be_read() {
        assertThat(isHers("r1", "maria(at)example.com", "MARIA", " Rossi", "")).isTrue();
        assertThat(isHers("r1", "maria@@example", "Maria", "Rossi", "")).isTrue();
    }

    @Test
    void a_namesake_with_an_address_of_her_own_is_somebody_else() {
        assertThat(isHers("r1", "maria@other.example", "Maria", "Rossi", "")).isFalse();
    }

    @Test
    void rows_without_a_name_belong_to_nobody() {
        assertThat(isHers("r1", "", "", "", "")).isFalse();
    }

    @Test
    void of_a_file_that_was_not_understood_only_addresses_count() {
        assertThat(maria.isOf(List.of(), List.of("maria@example.com"), null)).isTrue();
        assertThat(maria.isOf(List.of(), List.of("Maria", "Rossi", "C-77"), "partner-x")).isFalse();
    }

    private boolean isHers(String... fields) {
        return maria.isOf(COLUMNS, List.of(fields), "partner-x");
    }
}
