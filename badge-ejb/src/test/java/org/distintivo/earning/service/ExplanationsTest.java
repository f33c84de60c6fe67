package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationsTest {

    @ParameterizedTest
    @CsvSource({
        "Prova annullata, Prova annullata.",
        "' Prova annullata ', Prova annullata.",
        "The test was void., The test was void.",
        "Un altro candidato!, Un altro candidato!",
        "Scambio (di persona), Scambio (di persona).",
        "Detto «non valida.», Detto «non valida.»",
        "Non si sa…, Non si sa…"
    })
    void a_reason_ends_as_a_sentence_does(String typed, String told) {
        assertThat(Explanations.ended(typed)).isEqualTo(told);
    }
}
