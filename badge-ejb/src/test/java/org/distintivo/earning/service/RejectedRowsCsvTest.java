package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectedRowsCsvTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "r1, \"r1\"",
                "=1+1, \"'=1+1\"",
                "+39, \"'+39\"",
                "-1, \"'-1\"",
                "@SUM(A1), \"'@SUM(A1)\"",
                "a\"b, \"a\"\"b\"",
                "``, \"\"",
            })
    void no_cell_is_taken_for_a_formula_or_breaks_out_of_its_quotes(String text, String cell) {
        assertThat(RejectedRowsCsv.cell(text)).isEqualTo(cell);
    }
}
