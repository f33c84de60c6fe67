package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class RulesDocumentTest {

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void any_rules_come_back_from_their_text_and_equal_rules_have_equal_texts(@ForAll long seed) {
        var rules = new RandomProgram(seed).rules();

        var document = RulesDocument.of(rules);

        assertThat(RulesDocument.parse(document.text())).isEqualTo(rules);
        assertThat(RulesDocument.of(RulesDocument.parse(document.text()))).isEqualTo(document);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void every_reason_comes_back_from_its_text(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var rules = random.rules();

        Eligibility.evaluate(rules, random.history(rules))
                .decisions()
                .values()
                .forEach(
                        it ->
                                assertThat(Reason.ofText(it.reason().toText()))
                                        .isEqualTo(it.reason()));
    }
}
