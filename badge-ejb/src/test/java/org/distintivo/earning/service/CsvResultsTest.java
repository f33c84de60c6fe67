package org.distintivo.earning.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.earning.domain.Fault;
import org.distintivo.platform.service.ChunkStream;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvResultsTest {

    private static final FaultWords WORDS = new FaultWords(new Messages());

    private static final String HEADER = "externalId,exam,takenOn,outcome,email\n";
    private static final List<String> COLUMNS = List.of(HEADER.strip().split(","));
    private static final String ROW = "r1,AZ-900,2023-03-01,pass,ada@example.org\n";

    @Test
    void rows_are_read_with_the_line_on_which_each_starts() throws IOException {
        var rows =
                read(HEADER + ROW + "\nr2,AZ-900,2023-03-01,fail,\"ada\nx@example.org\"\n" + ROW);

        assertThat(rows).extracting(CsvResults.Row::line).containsExactly(2L, 4L, 6L);
        assertThat(rows.get(0).result().submitted().content().passed()).isTrue();
        assertThat(rows.get(1).result().faults().first().code()).isEqualTo("control-character");
        assertThat(rows.get(1).result().faults().first().field()).isEqualTo("email");
    }

    @Test
    void columns_come_in_any_order_and_optional_ones_may_lack() throws IOException {
        var rows =
                read(
                        "correction,locale,email,outcome,takenOn,exam,externalId,familyName\r\n"
                                + "TRUE,it,ada@example.org,pass,2023-03-01,AZ-900,r1,Lovelace\r\n");

        var submitted = rows.get(0).result().submitted();
        assertThat(submitted.correction()).isTrue();
        assertThat(submitted.contact().familyName()).isEqualTo("Lovelace");
        assertThat(rows.get(0).line()).isEqualTo(2);
    }

    @Test
    void a_byte_order_mark_and_a_missing_last_line_end_are_no_matter() throws IOException {
        assertThat(read("\uFEFF" + HEADER + ROW.strip())).hasSize(1);
    }

    @Test
    void a_row_with_a_value_too_many_is_rejected_alone() throws IOException {
        var rows = read(HEADER + "r0,AZ-900,2023-03-01,pass,ada@example.org,more\n" + ROW);

        assertThat(rows.get(0).result().faults().first().code()).isEqualTo("import-columns");
        assertThat(rows.get(1).result().faults()).isNull();
    }

    @Test
    void another_encoding_is_told_with_the_line_of_the_first_wrong_byte() {
        var latin = HEADER + ROW.repeat(3) + ROW.replace("ada", "adé") + ROW;

        assertThat(fault(latin.getBytes(ISO_8859_1)))
                .extracting(Fault::code, Fault::line)
                .containsExactly("import-encoding", 5L);
        assertThat(fault((HEADER + ROW.repeat(3000) + "é").getBytes(ISO_8859_1)).line())
                .isEqualTo(3002);
    }

    @Test
    void a_character_cut_off_at_the_end_is_no_UTF_8_either() {
        var cut = (HEADER + "é").getBytes(UTF_8);

        assertThat(fault(Arrays.copyOf(cut, cut.length - 1)).code()).isEqualTo("import-encoding");
    }

    @Test
    void an_open_quote_is_told_with_the_line_of_its_row() {
        assertThat(fault((HEADER + ROW + "\"r2,AZ-900\n" + ROW).getBytes(UTF_8)))
                .extracting(Fault::code, Fault::line)
                .containsExactly("import-quotes", 3L);
        assertThat(fault((HEADER + ROW + "\"r2\"x,AZ-900\n" + ROW).getBytes(UTF_8)).line())
                .isEqualTo(3);
    }

    @Test
    void an_open_quote_does_not_swallow_a_large_file() {
        assertThat(fault((HEADER + "\"" + ROW.repeat(100_000)).getBytes(UTF_8)))
                .extracting(Fault::code, Fault::line)
                .containsExactly("import-quotes", 2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "externalId,exam,takenOn,outcome\n",
                "externalId,exam,takenOn,outcome,email,email\n",
                "externalId,exam,takenOn,outcome,email,Test Center\n",
                "r1,AZ-900,2023-03-01,pass,ada@example.org\n",
                "External ID,Exam,Taken On,Outcome,E-mail\n"
            })
    void a_header_that_is_not_the_one_agreed_ends_the_file(String header) {
        assertThat(fault(header.getBytes(UTF_8)))
                .extracting(Fault::code, Fault::line)
                .containsExactly("import-header", 1L);
    }

    @Test
    void all_columns_that_are_not_known_are_told_with_what_was_likely_meant() {
        var fault = fault("External ID,Exam,Taken On,Outcome,E-mail\n".getBytes(UTF_8));

        assertThat(fault.arguments()).containsExactly("External ID, Taken On, E-mail");
        assertThat(fault.suggestion()).isEqualTo("externalId, takenOn, email");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void the_separator_is_found_from_the_header_or_named_above_it(String separator)
            throws IOException {
        var file = (HEADER + ROW).replace(",", separator);

        assertThat(form(file)).isEqualTo(new CsvForm(COLUMNS, separator.charAt(0)));
        assertThat(read(file)).hasSize(1).allMatch(row -> row.result().faults() == null);
        assertThat(read("sep=" + separator + "\r\n" + file))
                .hasSize(1)
                .allMatch(row -> row.line() == 3 && row.result().faults() == null);
    }

    @Test
    void text_of_utf_16_is_read_by_its_mark() throws IOException {
        var file = "\uFEFF" + (HEADER + ROW.replace("r1", "é€")).replace(",", "\t");

        for (var charset : List.of(UTF_16BE, UTF_16LE)) {
            assertThat(read(file.getBytes(charset)).get(0).fields().get(0)).isEqualTo("é€");
        }
    }

    @Test
    void case_and_space_in_the_header_and_padding_are_no_matter() throws IOException {
        var rows =
                read(
                        "\n, , \nEXTERNALID,\u00A0exam,takenon,Outcome,email\u200B,,\n"
                                + ROW.replace("\n", ",, \n")
                                + ",,,,,,\n \u00A0,\n"
                                + ROW);

        assertThat(rows).hasSize(2).allMatch(row -> row.result().faults() == null);
        assertThat(rows.get(0).fields()).hasSize(5);
    }

    @Test
    void missing_optional_cells_at_the_end_are_empty() throws IOException {
        var rows = read(HEADER.replace("email", "email,givenName,familyName") + ROW);

        assertThat(rows.get(0).result().faults()).isNull();
    }

    @Test
    void a_header_below_a_title_is_told_with_its_line() {
        var fault = fault(("Exam results March\n\n" + HEADER + ROW).getBytes(UTF_8));

        assertThat(fault.words()).isEqualTo("import-header.below");
        assertThat(fault.arguments()).containsExactly("3");
    }

    @Test
    void our_own_file_of_rejected_rows_comes_back_without_what_we_put_in() throws IOException {
        var rows =
                read(
                        "\uFEFFline,reason,externalId,exam,takenOn,outcome,email,familyName\n"
                                + "\"2\",\"date-invalid (takenOn): …\",r1,AZ-900,2023-03-01,pass,"
                                + "ada@example.org,\"'-Müller\"\n");

        var details = rows.get(0).result().submitted().content().candidate().details();
        assertThat(details.familyName()).isEqualTo("-Müller");
        assertThat(rows.get(0).fields()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004\u0014 [Content_Types].xml PK\u0003\u0004 xl/workbook.xml', import-workbook",
        "'PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK', import-workbook",
        "'\u00D0\u00CF\u0011\u00E0\u00A1\u00B1', import-workbook",
        "'PK\u0003\u0004\u0014 results.csv', import-not-text.archive",
        "'PK\u0003\u0004\u0014 [Content_Types].xml word/document.xml', import-not-text.other",
        "'\u001F\u008B\u0008 results.csv', import-not-text.archive",
        "'\u0089PNG\r\n\u001A\n\u0000\u0000 IHDR', import-not-text.image",
        "'\u00FF\u00D8\u00FF\u00E0 JFIF', import-not-text.image",
        "'GIF89a', import-not-text.image",
        "'%PDF-1.7', import-not-text.pdf",
        "'e\u0000x\u0000a\u0000m\u0000', import-not-text.other",
        "'SQLite format 3\u0000\u0010\u0000\u0001\u0001\u0000', import-not-text.other",
    })
    void what_is_no_text_is_called_by_its_name(String head, String words) {
        var fault = fault(head.getBytes(ISO_8859_1));

        assertThat(fault.words()).isEqualTo(words);
        assertThat(fault.line()).isNull();
    }

    @Test
    void a_stray_control_character_is_a_matter_of_its_row() throws IOException {
        var rows = read(HEADER + ROW.replace("ada", "a\u0000a") + ROW);

        assertThat(rows.get(0).result().faults().first().code()).isEqualTo("control-character");
        assertThat(rows.get(1).result().faults()).isNull();
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t', ','})
    void rejected_rows_come_back_as_they_were_separated_and_are_read_again(char separator)
            throws IOException {
        var form = new CsvForm(COLUMNS, separator);
        var fields = List.of("=1;2,3\t4", "AZ-900", "2023-03-01", "pass", "ada@example.org");

        var file = RejectedRowsCsv.header(form) + RejectedRowsCsv.row(form, 2L, "a;b,c\td", fields);

        assertThat(file).startsWith("line" + separator + "reason" + separator + "externalId");
        assertThat(read("\uFEFF" + file).get(0).fields().get(0)).isEqualTo("'=1;2,3\t4");
    }

    @Test
    void an_empty_file_says_so() {
        assertThat(fault(new byte[0]).code()).isEqualTo("import-empty");
    }

    @Test
    void characters_that_span_two_pieces_of_the_upload_come_out_whole() throws IOException {
        var bytes = (HEADER + ROW.replace("r1", "\uD83D\uDE00é€")).getBytes(UTF_8);
        var pieces = new ArrayList<byte[]>();
        for (byte each : bytes) {
            pieces.add(new byte[] {each});
        }

        try (var csv =
                new CsvResults(
                        new ChunkStream(
                                n ->
                                        n < pieces.size()
                                                ? Optional.of(pieces.get(n))
                                                : Optional.empty()))) {
            assertThat(csv.next().orElseThrow().fields().get(0)).isEqualTo("\uD83D\uDE00é€");
        }
    }

    private static CsvForm form(String text) throws IOException {
        try (var csv = new CsvResults(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            return csv.form();
        }
    }

    private static List<CsvResults.Row> read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    private static List<CsvResults.Row> read(byte[] bytes) throws IOException {
        try (var csv = new CsvResults(new ByteArrayInputStream(bytes))) {
            var rows = new ArrayList<CsvResults.Row>();
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    private static Fault fault(byte[] bytes) {
        var thrown = new Fault[1];
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(ImportFaultException.class, e -> thrown[0] = e.fault());
        assertThat(WORDS.coded(thrown[0], Locale.ITALIAN)).hasSizeGreaterThan(30);
        return thrown[0];
    }
}
