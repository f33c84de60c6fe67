package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

    private static final Fault UNKNOWN =
            Fault.ofField("unknown-exam", "exam", "PEO 100").suggesting("PEO-100");

    private final FaultWords words = new FaultWords(new Messages());

    @Test
    void a_fault_names_the_value_and_what_was_likely_meant_in_both_languages() {
        assertThat(words.sentence(UNKNOWN, Locale.ENGLISH))
                .isEqualTo("The catalog has no exam “PEO 100”. Did you mean PEO-100?");
        assertThat(words.sentence(UNKNOWN, Locale.ITALY))
                .isEqualTo("Nel catalogo non c’è l’esame «PEO 100». Forse intendevi PEO-100?");
    }

    @Test
    void a_page_has_the_column_in_front_and_a_file_the_code() {
        assertThat(words.ofRow(RowFaults.of(UNKNOWN), Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("exam: The catalog");
        assertThat(words.toldOf(RowFaults.of(UNKNOWN), Locale.ENGLISH))
                .as("to the person whose result it is")
                .singleElement()
                .asString()
                .startsWith("The catalog has no exam");
        assertThat(words.coded(UNKNOWN, Locale.ITALIAN))
                .startsWith("unknown-exam (exam): Nel catalogo");
    }

    @Test
    void several_faults_of_a_row_are_told_with_how_many_more_there_are() {
        var day = Fault.ofField("date-invalid", "takenOn", "3/11/2026");
        var faults = new RowFaults(List.of(UNKNOWN, day), 3);

        assertThat(words.ofRow(faults, Locale.ENGLISH))
                .hasSize(3)
                .endsWith("And 3 more faults.")
                .element(1)
                .asString()
                .startsWith("takenOn: “3/11/2026”");
        assertThat(words.coded(faults, Locale.ITALIAN))
                .startsWith("unknown-exam (exam): ")
                .contains(" · date-invalid (takenOn): ")
                .endsWith(" · E altri 3 errori.");
        assertThat(RowFaults.ofText(faults.toText())).isEqualTo(faults);
    }

    @Test
    void a_fault_of_a_file_names_the_line() {
        assertThat(words.sentence(Fault.ofLine("import-quotes", 1234L), Locale.ENGLISH))
                .startsWith("Line 1234: ");
    }

    @Test
    void a_fault_comes_back_from_its_column_as_it_was() {
        assertThat(Fault.ofText(UNKNOWN.toText())).isEqualTo(UNKNOWN);
        assertThat(RowFaults.ofText(UNKNOWN.toText())).isEqualTo(RowFaults.of(UNKNOWN));
        var line = Fault.ofLine("import-header", 3L, "a", "b").told("below");
        assertThat(Fault.ofText(line.toText())).isEqualTo(line);
    }

    @Test
    void a_long_or_odd_value_goes_back_short_and_on_one_line() {
        assertThat(Fault.ofField("x", "y", "a\u202Eb\n" + "c".repeat(100)).arguments().get(0))
                .startsWith("ab c")
                .hasSize(61);
    }
}
