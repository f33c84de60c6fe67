package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.00123E+14",
                "9,00123E+14",
                "1E+05",
                "#N/A",
                "#N/D",
                "#REF!",
                "#RIF!",
                "#NAME?",
                "#DIV/0!",
                "########",
                "=\"0038001\""
            })
    void what_a_spreadsheet_has_spoilt_is_known(String value) {
        assertThat(SpreadsheetValue.isSpoilt(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"007", "7", "0038001", "E14", "12E", "A1E+5", "#1", "N/A", "r-1", "E+1"})
    void an_id_of_an_odd_look_is_an_id(String value) {
        assertThat(SpreadsheetValue.isSpoilt(value)).isFalse();
    }

    @Test
    void a_formula_that_holds_a_text_says_what_was_meant() {
        assertThat(SpreadsheetValue.meant("=\"0038001\"")).contains("0038001");
        assertThat(SpreadsheetValue.meant("#N/A")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-Müller", "=1+1", "+39", "@home", "'-x", "''=x", "'Ndrangheta", "", "a"})
    void what_is_guarded_comes_back_as_it_was(String value) {
        assertThat(SpreadsheetValue.unguarded(SpreadsheetValue.guarded(value))).isEqualTo(value);
        assertThat(SpreadsheetValue.guarded(value)).doesNotMatch("[=+\\-@].*");
    }
}
