package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.distintivo.catalog.domain.ProgramRules;

/** What must be true of the rule for every program and every history. */
class EligibilityPropertiesTest {

    @Property(shrinking = ShrinkingMode.OFF)
    void it_agrees_with_the_definition_asked_at_every_moment(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var rules = random.rules();
        var history = random.history(rules);
        var definition = new BruteForceEligibility(rules, history);

        var outcome = Eligibility.evaluate(rules, history);

        assertThat(decisions(outcome)).isEqualTo(definition.decisions());
        assertThat(certificationDays(outcome)).isEqualTo(definition.certifications());
        assertThat(badgeNames(outcome)).isEqualTo(definition.badges());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void any_order_of_arrival_gives_the_same_outcome(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var rules = random.rules();
        var history = random.history(rules);

        assertThat(Eligibility.evaluate(rules, random.shuffled(history)))
                .isEqualTo(Eligibility.evaluate(rules, history));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_duplicate_changes_nothing(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var rules = random.rules();
        var history = random.history(rules);
        var repeated = new ArrayList<>(history);
        repeated.addAll(random.shuffled(history).subList(0, history.size() / 2));

        assertThat(Eligibility.evaluate(rules, random.shuffled(repeated)))
                .isEqualTo(Eligibility.evaluate(rules, history));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void voiding_a_result_gives_what_would_have_been_without_it(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var rules = random.rules();
        var history = random.history(rules);
        if (history.isEmpty()) {
            return;
        }
        var voided = random.pick(history);
        var without = new ArrayList<>(history);
        without.remove(voided);
        var with = new ArrayList<>(without);
        with.add(
                new ResultFact(
                        voided.key(), voided.exam(), voided.takenOn(), voided.passed(), true));

        var after = Eligibility.evaluate(rules, with);

        var expected = Eligibility.evaluate(rules, without);
        var others = new HashMap<>(after.decisions());
        assertThat(others.remove(voided.key()).decision()).isEqualTo(Decision.VOIDED);
        assertThat(others).isEqualTo(expected.decisions());
        assertThat(after.badges()).isEqualTo(expected.badges());
        assertThat(after.certifications()).isEqualTo(expected.certifications());
        assertThat(after.supported()).isEqualTo(expected.supported());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_result_gives_a_badge_exactly_when_its_decision_says_so(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var rules = random.rules();
        var outcome = Eligibility.evaluate(rules, random.history(rules));

        outcome.decisions()
                .forEach(
                        (key, decided) ->
                                assertThat(outcome.badges().values())
                                        .matches(
                                                badges ->
                                                        badges.stream()
                                                                        .anyMatch(
                                                                                b ->
                                                                                        b.by().equals(
                                                                                                        key))
                                                                == decided.decision()
                                                                        .givesBadge()));
        assertThat(outcome.supported()).containsAll(outcome.badges().keySet());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_changed_catalog_takes_nothing_away_and_adds_what_it_gives(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var first = new RulesVersion(1, random.rules());
        var history = random.history(first.rules());
        var second = new RulesVersion(2, merged(first, random));
        var third = new RulesVersion(3, merged(first, random));

        var before = Standing.first(first, history);
        var changed = after(before, first, second, history);
        var changedAgain = after(changed, second, third, history);

        assertThat(changed.badges().keySet()).containsAll(before.badges().keySet());
        assertThat(changed.supported()).containsAll(before.supported());
        assertThat(changedAgain.badges().keySet()).containsAll(changed.badges().keySet());
        assertThat(changedAgain.supported()).containsAll(changed.supported());
        assertThat(changedAgain.outcome()).isEqualTo(Eligibility.evaluate(third.rules(), history));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void when_every_result_is_voided_nothing_is_kept(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var first = new RulesVersion(1, random.rules());
        var history = random.history(first.rules());
        var second = new RulesVersion(2, merged(first, random));
        var changed = after(Standing.first(first, history), first, second, history);
        var voided =
                history.stream()
                        .map(it -> new ResultFact(it.key(), it.exam(), it.takenOn(), true, true))
                        .toList();

        var gone =
                Standing.after(
                        new Standing.Before(history, second, changed.kept()), second, voided);

        assertThat(gone.badges()).isEmpty();
        assertThat(gone.supported()).isEmpty();
        assertThat(gone.kept()).isEmpty();
    }

    private static Standing after(
            Standing before, RulesVersion then, RulesVersion now, List<ResultFact> facts) {
        return Standing.after(new Standing.Before(facts, then, before.kept()), now, facts);
    }

    /** The catalog forgets nothing: what the new one does not name stays as it was. */
    private static ProgramRules merged(RulesVersion old, RandomProgram random) {
        var changed = random.rules();
        var exams = new HashMap<>(old.rules().exams());
        exams.putAll(changed.exams());
        return new ProgramRules(exams, changed.certifications());
    }

    private static Map<ResultKey, Decision> decisions(Outcome outcome) {
        var decisions = new HashMap<ResultKey, Decision>();
        outcome.decisions().forEach((key, it) -> decisions.put(key, it.decision()));
        return decisions;
    }

    private static Map<String, String> certificationDays(Outcome outcome) {
        var days = new TreeMap<String, String>();
        outcome.certifications().forEach((key, it) -> days.put(key.code(), it.day().toString()));
        return days;
    }

    private static TreeSet<String> badgeNames(Outcome outcome) {
        var names = new TreeSet<String>();
        outcome.badges().keySet().forEach(key -> names.add(key.kind() + " " + key.code()));
        return names;
    }
}
