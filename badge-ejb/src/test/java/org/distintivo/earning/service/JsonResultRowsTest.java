package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.distintivo.badge.domain.Performance;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.ResultsRefusedException;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonResultRowsTest {

    private static final FaultWords WORDS = new FaultWords(new Messages());

    private static final String GOOD =
            """
            {"externalId": "r1", "exam": "AZ-900", "takenOn": "2023-03-01", "outcome": "pass",
             "candidate": {"email": "Ada@Example.org", "givenName": "Ada", "locale": "it"}}""";

    @Test
    void a_well_formed_row_is_read_with_all_it_says() {
        var submitted = row(GOOD).submitted();

        assertThat(submitted.externalId()).isEqualTo("r1");
        assertThat(submitted.partner()).isNull();
        assertThat(submitted.correction()).isFalse();
        assertThat(submitted.content().exam()).isEqualTo("AZ-900");
        assertThat(submitted.content().takenOn()).hasToString("2023-03-01");
        assertThat(submitted.content().passed()).isTrue();
        assertThat(submitted.content().candidate().email()).isEqualTo("Ada@Example.org");
        assertThat(submitted.contact().givenName()).isEqualTo("Ada");
    }

    @Test
    void a_score_is_a_number_or_a_text_and_evidence_an_address() {
        var more =
                GOOD.replace(
                        "\"exam\"",
                        "\"score\": 870.5, \"evidence\": \"https://a.example/b\", \"exam\"");

        assertThat(row(more).submitted().content().performance())
                .isEqualTo(new Performance("870.5", "https://a.example/b"));
        assertThat(row(more.replace("870.5", "\"B+\"")).submitted().content().performance().score())
                .isEqualTo("B+");
        assertThat(row(GOOD).submitted().content().performance()).isEqualTo(Performance.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"r1\"           | 7                   | wrong-type           | externalId",
                "\"r1\"           | null                | field-missing        | externalId",
                "\"r1\"           | \"\"                | field-missing        | externalId",
                "\"r1\"           | \"a\\u0000b\"       | control-character    | externalId",
                "\"AZ-900\"       | [\"AZ-900\"]        | wrong-type           | exam",
                "\"2023-03-01\"   | \"2023-02-29\"      | date-invalid         | takenOn",
                "\"2023-03-01\"   | \"01/03/2023\"      | date-invalid         | takenOn",
                "\"2023-03-01\"   | \"+12023-03-01\"    | date-invalid         | takenOn",
                "\"2023-03-01\"   | \"2023-03-01T00:00\"| date-invalid         | takenOn",
                "\"2023-03-01\"   | 20230301            | wrong-type           | takenOn",
                "\"pass\"         | \"passed\"          | value-invalid        | outcome",
                "\"r1\"           | \"9.00123E+14\"     | spreadsheet-value    | externalId",
                "\"AZ-900\"       | \"#REF!\"           | spreadsheet-value    | exam",
                "\"pass\"         | true                | wrong-type           | outcome",
                "\"Ada@Example.org\" | \"<a@b>c@d\"     | mail-address-invalid | candidate.email",
                "\"Ada@Example.org\" | \"a@b.org\\r\\nBcc: c@d.org\" | control-character | candidate.email",
                "\"Ada@Example.org\" | 1                | wrong-type           | candidate.email",
                "\"Ada\"          | \"A\\nda\"          | control-character    | candidate.givenName",
                "\"Ada\"          | \"A\\ue000da\"      | name-invalid         | candidate.givenName",
                "\"givenName\"    | \"given\"           | unknown-field        | candidate.given",
                "\"exam\"         | \"examCode\"        | unknown-field        | examCode",
                "\"pass\"         | \"pass\", \"score\": true | wrong-type | score",
                "\"pass\"         | \"pass\", \"score\": \"8\\uFFFE\" | control-character | score",
                "\"pass\"         | \"pass\", \"evidence\": \"ftp://a\" | address-invalid | evidence",
                "\"candidate\"    | \"person\"          | unknown-field        | person",
            })
    void a_faulty_row_is_refused_with_its_field(
            String good, String bad, String code, String field) {
        var row = row(GOOD.replace(good, bad));

        assertThat(row.submitted()).isNull();
        assertThat(row.faults().first().code()).isEqualTo(code);
        assertThat(row.faults().first().field()).isEqualTo(field);
        assertThat(WORDS.coded(row.faults().first(), Locale.ITALIAN))
                .startsWith(code)
                .hasSizeGreaterThan(30);
    }

    @Test
    void all_faults_of_a_row_are_told_at_once_and_each_field_once() {
        var bad =
                """
                {"externalId": 7, "examCode": "AZ-900", "takenOn": "3/11/2026", "outcome": "ok",
                 "candidate": {"email": "nobody", "givenName": "A\\nda"}}""";

        var faults = row(bad).faults();

        assertThat(faults.told())
                .extracting(Fault::field)
                .containsExactly("externalId", "examCode", "exam", "takenOn", "outcome");
        assertThat(faults.more()).isEqualTo(2);
    }

    @Test
    void what_lies_in_a_member_that_is_faulty_as_a_whole_is_no_fault_of_its_own() {
        assertThat(row(GOOD.replaceAll("(?s)\\{\"email.*\\}\\}", "1}")).faults().told())
                .extracting(Fault::field)
                .containsExactly("candidate");
        assertThat(row("{}").faults().told())
                .extracting(Fault::field)
                .containsExactly("candidate", "externalId", "exam", "takenOn", "outcome");
    }

    @Test
    void a_row_of_nothing_but_strange_members_is_read_in_one_pass() {
        var strange =
                IntStream.range(0, 50_000)
                        .mapToObj(i -> "\"" + "x".repeat(20) + i + "\":1")
                        .collect(Collectors.joining(",", "{", "}"));
        var rows = JsonResultRows.read(StrictJson.read("[" + strange + "]", 9_000_000));

        assertThat(rows.get(0).faults().told()).hasSize(5);
        assertThat(rows.get(0).faults().more()).isEqualTo(50_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"pass\"            | \" PASS\\u00a0\"",
                "\"AZ-900\"          | \"\\u200bAZ-900\\ufeff\"",
                "\"r1\"              | \"\\tr1 \"",
                "\"2023-03-01\"      | \"2023-03-01T00:00:00\"",
                "\"2023-03-01\"      | \"2023-03-01 00:00:00 \"",
                "\"Ada@Example.org\" | \"\\u00a0Ada@Example.org\\u202c\"",
                "\"Ada\"             | \"\\u202bA\\u00adda\\u202c\"",
                "\"it\"              | \" IT\"",
            })
    void values_are_cleaned_before_they_are_judged(String good, String untidy) {
        assertThat(row(GOOD.replace(good, untidy)).submitted().content().fingerprint())
                .isEqualTo(row(GOOD).submitted().content().fingerprint());
        assertThat(row(GOOD.replace(good, untidy)).submitted().externalId()).isEqualTo("r1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mailto:ada@example.org | local-part | ada@example.org",
                "Ada <ada@example.org> | local-part | ada@example.org",
                "<ada@example.org> | local-part | ada@example.org",
                "ada@example.org. | domain | ada@example.org",
                "ada@example.org; | domain | ada@example.org",
                "ada@example..org | domain | ada@example.org",
                "ada @example.org | local-part |",
                "ada@example.org/bea@example.org | several |",
                "josé@example.org | local-part-not-ascii |",
                "ada.example.org | not-one-at |",
            })
    void an_address_that_is_none_is_told_with_its_flaw_and_what_was_likely_meant(
            String typed, String flaw, String meant) {
        var fault = row(GOOD.replace("Ada@Example.org", typed)).faults().first();

        assertThat(fault.words()).isEqualTo("mail-address-invalid." + flaw);
        assertThat(fault.suggestion()).isEqualTo(meant);
    }

    @Test
    void what_is_odd_is_taken_and_told() {
        var odd =
                GOOD.replace("Ada@Example.org", "ada@intranet")
                        .replace("\"Ada\"", "\"MÃ¼ller\"")
                        .replace("\"it\"", "\"italiano\"");

        assertThat(row(odd).submitted().warnings())
                .extracting(Fault::code)
                .containsExactly("mail-address-odd", "name-encoding", "locale-unknown");
        assertThat(row(GOOD).submitted().warnings()).isEmpty();
    }

    @Test
    void faulty_rows_are_no_matter_to_the_others() {
        var rows = JsonResultRows.read(StrictJson.read("[1, " + GOOD + ", {}, null]", 9999));

        assertThat(rows)
                .extracting(row -> row.faults() == null)
                .containsExactly(false, true, false, false);
        assertThat(rows.get(0).faults().first().code()).isEqualTo("wrong-type");
        assertThat(rows.get(2).faults().first().field()).isEqualTo("candidate");
    }

    @Test
    void a_correction_is_a_flag_and_nothing_else() {
        assertThat(row(GOOD.replace("\"exam\"", "\"correction\": true, \"exam\"")).submitted())
                .extracting(SubmittedResult::correction)
                .isEqualTo(true);
        assertThat(
                        row(GOOD.replace("\"exam\"", "\"correction\": \"yes\", \"exam\""))
                                .faults()
                                .first())
                .extracting("code", "field")
                .containsExactly("wrong-type", "correction");
    }

    @Test
    void international_domains_and_any_script_are_welcome() {
        var row =
                row(
                        GOOD.replace("Ada@Example.org", "ada@bücher.example")
                                .replace("\"Ada\"", "\"Ψηφίδα\""));

        assertThat(row.faults()).isNull();
        assertThat(row.submitted().contact().address().normalized())
                .isEqualTo("ada@xn--bcher-kva.example");
    }

    @Test
    void the_language_never_decides_whether_a_row_is_taken() {
        assertThat(row(GOOD.replace("\"it\"", "\"not a language!\"")).faults()).isNull();
    }

    @Test
    void what_is_no_array_of_1_to_1000_is_refused_as_a_whole() {
        assertThatThrownBy(() -> JsonResultRows.read(StrictJson.read(GOOD, 9999)))
                .isInstanceOf(ResultsRefusedException.class)
                .extracting("code")
                .isEqualTo("not-an-array");
        assertThatThrownBy(() -> JsonResultRows.read(StrictJson.read("[]", 9999)))
                .extracting("code")
                .isEqualTo("no-results");
        var tooMany =
                IntStream.range(0, 1001)
                        .mapToObj(i -> "{}")
                        .collect(Collectors.joining(",", "[", "]"));
        assertThatThrownBy(() -> JsonResultRows.read(StrictJson.read(tooMany, 9999)))
                .extracting("code")
                .isEqualTo("too-many-results");
    }

    private static ResultRow row(String json) {
        return JsonResultRows.read(StrictJson.read("[" + json + "]", 9999)).get(0);
    }
}
