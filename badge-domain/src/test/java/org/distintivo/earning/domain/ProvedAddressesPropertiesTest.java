package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.distintivo.badge.domain.Award;
import org.distintivo.badge.domain.Badge;
import org.distintivo.badge.domain.BadgeLedger;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.domain.DoubledBadges;
import org.distintivo.badge.domain.EarnedBadges;
import org.distintivo.badge.domain.Performance;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * A person's results arrive under several addresses, and the person proves these one by one: in
 * whatever order all that happens, it comes to what it would have come to under one address.
 */
class ProvedAddressesPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final int ADDRESSES = 4;

    @Property(shrinking = ShrinkingMode.OFF)
    void any_order_of_results_and_proofs_gives_what_one_address_would(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var rules = new RulesVersion(1, random.rules());
        var history = random.history(rules.rules());
        var people = new People(rules);
        var happenings = new ArrayList<Runnable>();
        for (var result : history) {
            var address = random.pick(addresses());
            happenings.add(() -> people.arrive(address, result));
        }
        addresses().stream()
                .filter(address -> address > 0)
                .forEach(address -> happenings.add(() -> people.prove(address)));

        random.shuffled(happenings).forEach(Runnable::run);

        var expected = Eligibility.evaluate(rules.rules(), history);
        assertThat(people.owner().decisions(rules)).isEqualTo(expected.decisions());
        assertThat(people.owner().living()).isEqualTo(expected.badges().keySet());
        assertThat(people.owner().badges)
                .filteredOn(badge -> !badge.isDoubled())
                .extracting(Badge::achievement)
                .as("each achievement once")
                .doesNotHaveDuplicates();
    }

    private static List<Integer> addresses() {
        return IntStream.range(0, ADDRESSES).boxed().toList();
    }

    /** Whoever is known by each address; that of number 0 has signed up. */
    private static final class People {

        private final RulesVersion rules;
        private final Map<Integer, Person> byAddress = new HashMap<>();

        People(RulesVersion rules) {
            this.rules = rules;
            addresses().forEach(address -> byAddress.put(address, new Person()));
        }

        Person owner() {
            return byAddress.get(0);
        }

        void arrive(int address, ResultFact result) {
            var person = byAddress.get(address);
            person.results.add(result);
            person.judge(rules);
        }

        /** As the observers of a merge do it, in their order. */
        void prove(int address) {
            var other = byAddress.put(address, owner());
            owner().badges.addAll(other.badges);
            DoubledBadges.settle(owner().badges);
            owner().results.addAll(other.results);
            owner().judge(rules);
        }
    }

    private static final class Person {

        private final List<ResultFact> results = new ArrayList<>();
        private final List<Badge> badges = new ArrayList<>();

        void judge(RulesVersion rules) {
            var standing = Standing.first(rules, results);
            var awards = standing.badges().values().stream().map(Person::award).toList();
            var earned = new EarnedBadges(1, awards, standing.supported());
            var ledger = new BadgeLedger(1, badges, Set.of());
            badges.addAll(ledger.reconcile(earned, achievement -> 1, NOW).created());
        }

        Map<ResultKey, Outcome.Decided> decisions(RulesVersion rules) {
            return Standing.first(rules, results).decisions();
        }

        Set<AchievementKey> living() {
            return badges.stream()
                    .filter(badge -> badge.state() == BadgeState.WAITING && !badge.isDoubled())
                    .map(Badge::achievement)
                    .collect(Collectors.toSet());
        }

        private static Award award(EarnedAchievement earned) {
            return new Award(
                    earned.achievement(),
                    earned.day(),
                    earned.by().partner(),
                    earned.by().externalId(),
                    Performance.NONE,
                    earned.exams());
        }
    }
}
