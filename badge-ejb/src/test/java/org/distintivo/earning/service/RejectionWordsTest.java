package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

class RejectionWordsTest {

    private static final String UNKNOWN =
            "unknown-exam (exam): The catalog has no exam of this code.";

    private final RejectionWords words = new RejectionWords(new Messages());

    @Test
    void a_page_names_the_column_behind_the_words() {
        assertThat(words.plain(UNKNOWN, Locale.ENGLISH)).isEqualTo("Unknown exam (exam)");
        assertThat(words.plain(UNKNOWN, Locale.ITALY)).isEqualTo("Esame sconosciuto (exam)");
        assertThat(words.plain("import-columns: 3 values for 5 columns.", Locale.ITALIAN))
                .isEqualTo("La riga non ha un valore per ogni colonna");
    }

    @Test
    void a_file_keeps_the_code_in_every_language_and_the_whole_sentence_in_english() {
        assertThat(words.coded(UNKNOWN, Locale.UK)).isEqualTo(UNKNOWN);
        assertThat(words.coded(UNKNOWN, Locale.FRENCH)).isEqualTo(UNKNOWN);
        assertThat(words.coded(UNKNOWN, Locale.ITALIAN))
                .isEqualTo("unknown-exam (exam): Esame sconosciuto");
    }

    @Test
    void what_an_older_version_wrote_otherwise_stays_as_it_is() {
        assertThat(words.plain("no-such-code: Nothing.", Locale.ITALIAN))
                .isEqualTo("no-such-code: Nothing.");
        assertThat(words.coded("Nothing.", Locale.ITALIAN)).isEqualTo("Nothing.");
    }
}
