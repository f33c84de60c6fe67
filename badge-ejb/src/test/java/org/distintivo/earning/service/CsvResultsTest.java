package org.distintivo.earning.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.distintivo.earning.domain.ImportFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvResultsTest {

    private static final String HEADER = "externalId,exam,takenOn,outcome,email\n";
    private static final String ROW = "r1,AZ-900,2023-03-01,pass,ada@example.org\n";

    @Test
    void rows_are_read_with_the_line_on_which_each_starts() throws IOException {
        var rows =
                read(HEADER + ROW + "\nr2,AZ-900,2023-03-01,fail,\"ada\nx@example.org\"\n" + ROW);

        assertThat(rows).extracting(CsvResults.Row::line).containsExactly(2L, 4L, 6L);
        assertThat(rows.get(0).result().submitted().content().passed()).isTrue();
        assertThat(rows.get(1).result().fault().code()).isEqualTo("control-character");
        assertThat(rows.get(1).result().fault().field()).isEqualTo("email");
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

        assertThat(rows.get(0).result().fault().code()).isEqualTo("import-columns");
        assertThat(rows.get(1).result().fault()).isNull();
    }

    @Test
    void another_encoding_is_told_with_the_line_of_the_first_wrong_byte() {
        var latin = HEADER + ROW.repeat(3) + ROW.replace("ada", "adé") + ROW;

        assertThat(fault(latin.getBytes(ISO_8859_1)))
                .extracting(ImportFault::code, ImportFault::line)
                .containsExactly("import-encoding", 5L);
        assertThat(fault((HEADER + ROW.repeat(3000) + "é").getBytes(ISO_8859_1)).line())
                .isEqualTo(3002);
        assertThat(fault((HEADER + ROW).getBytes(UTF_16)).line()).isEqualTo(1);
    }

    @Test
    void a_character_cut_off_at_the_end_is_no_UTF_8_either() {
        var cut = (HEADER + "é").getBytes(UTF_8);

        assertThat(fault(Arrays.copyOf(cut, cut.length - 1)).code()).isEqualTo("import-encoding");
    }

    @Test
    void an_open_quote_is_told_with_the_line_of_its_row() {
        assertThat(fault((HEADER + ROW + "\"r2,AZ-900\n" + ROW).getBytes(UTF_8)))
                .extracting(ImportFault::code, ImportFault::line)
                .containsExactly("import-quotes", 3L);
        assertThat(fault((HEADER + ROW + "\"r2\"x,AZ-900\n" + ROW).getBytes(UTF_8)).line())
                .isEqualTo(3);
    }

    @Test
    void an_open_quote_does_not_swallow_a_large_file() {
        assertThat(fault((HEADER + "\"" + ROW.repeat(100_000)).getBytes(UTF_8)))
                .extracting(ImportFault::code, ImportFault::line)
                .containsExactly("import-quotes", 2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "externalId,exam,takenOn,outcome\n",
                "externalId,exam,takenOn,outcome,email,email\n",
                "externalId,exam,takenOn,outcome,email,Score\n",
                "r1,AZ-900,2023-03-01,pass,ada@example.org\n",
                "externalId;exam;takenOn;outcome;email\n"
            })
    void a_header_that_is_not_the_one_agreed_ends_the_file(String header) {
        assertThat(fault(header.getBytes(UTF_8)))
                .extracting(ImportFault::code, ImportFault::line)
                .containsExactly("import-header", 1L);
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

    private static ImportFault fault(byte[] bytes) {
        var thrown = new ImportFault[1];
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(ImportFaultException.class, e -> thrown[0] = e.fault());
        return thrown[0];
    }
}
