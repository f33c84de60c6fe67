package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * Two people are merged, with accounts or without, whatever results arrive before, meanwhile and
 * afterwards: in any order it comes to the same, and unmerging gives what would have been
 * (contract, rule 9).
 */
class MergedPeoplePropertiesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final List<String> BOTH = List.of("kept", "gone");

    @Property(shrinking = ShrinkingMode.OFF)
    void any_order_of_merge_and_results_gives_the_same(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var rules = new RulesVersion(1, random.rules());
        var history = random.history(rules.rules());
        var world = new World(rules);
        var happenings = new ArrayList<Runnable>();
        for (var result : history) {
            var address = random.pick(BOTH);
            happenings.add(() -> world.arrive(address, result));
        }
        happenings.add(world::merge);

        random.shuffled(happenings).forEach(Runnable::run);

        var expected = Eligibility.evaluate(rules.rules(), history);
        assertThat(world.kept.standing().decisions()).isEqualTo(expected.decisions());
        assertThat(world.kept.living().keySet()).isEqualTo(expected.badges().keySet());
        assertThat(world.gone.results).isEmpty();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void merged_and_unmerged_is_as_never_merged(@ForAll long seed) {
        var random = new RandomProgram(seed);
        var rules = new RulesVersion(1, random.rules());
        var world = new World(rules);
        var other = new World(rules);
        var toThem = new LinkedHashMap<ResultFact, String>();
        random.history(rules.rules()).forEach(it -> toThem.put(it, random.pick(BOTH)));
        int merged = random.pick(IntStream.rangeClosed(0, toThem.size()).boxed().toList());
        int arrived = 0;
        for (var each : toThem.entrySet()) {
            if (arrived++ == merged) {
                decide(random, world, other);
                world.merge();
            }
            world.arrive(each.getValue(), each.getKey());
            other.arrive(each.getValue(), each.getKey());
        }
        if (merged == toThem.size()) {
            decide(random, world, other);
            world.merge();
        }

        world.unmerge();

        // what a result takes and the next one gives back waits again, although it was declined
        boolean meanwhile = merged < toThem.size();
        for (var name : BOTH) {
            assertThat(world.person(name).standing().decisions())
                    .isEqualTo(other.person(name).standing().decisions());
            assertThat(world.person(name).states(meanwhile))
                    .isEqualTo(other.person(name).states(meanwhile));
        }
    }

    /** Both worlds' people accept and decline the same. */
    private static void decide(RandomProgram random, World world, World other) {
        for (var name : BOTH) {
            for (var badge : List.copyOf(other.person(name).badges)) {
                var choice = random.pick(List.of(0, 1, 2));
                var twin = world.person(name).of(badge.achievement());
                if (badge.state() == BadgeState.WAITING && choice > 0) {
                    decide(badge, choice);
                    decide(twin, choice);
                }
            }
        }
    }

    private static void decide(Badge badge, int choice) {
        if (choice == 1) {
            badge.accept(NOW);
        } else {
            badge.decline(NOW);
        }
    }

    /** Two people and whose each address is, as the services do it. */
    private static final class World {

        private final Person kept;
        private final Person gone;
        private final Map<Badge, BadgeState> before = new HashMap<>();
        private final Map<Badge, Person> owners = new HashMap<>();
        private final Map<ResultKey, Person> belongs = new HashMap<>();
        private boolean one;

        World(RulesVersion rules) {
            kept = new Person(rules);
            gone = new Person(rules);
        }

        Person person(String name) {
            return name.equals("kept") ? kept : gone;
        }

        void arrive(String address, ResultFact result) {
            belongs.put(result.key(), person(address));
            var person = one ? kept : person(address);
            person.results.add(result);
            person.judge();
        }

        void merge() {
            for (var person : List.of(kept, gone)) {
                for (var badge : person.badges) {
                    before.put(badge, badge.state());
                    owners.put(badge, person);
                }
            }
            kept.badges.addAll(gone.badges);
            gone.badges.clear();
            DoubledBadges.settle(kept.badges);
            kept.results.addAll(gone.results);
            gone.results.clear();
            one = true;
            kept.judge();
        }

        void unmerge() {
            var leaving =
                    kept.results.stream().filter(it -> belongs.get(it.key()) == gone).toList();
            kept.results.removeAll(leaving);
            gone.results.addAll(leaving);
            for (var badge : List.copyOf(kept.badges)) {
                var key = new ResultKey(badge.resultPartner(), badge.resultExternalId());
                var owner = owners.getOrDefault(badge, belongs.get(key));
                if (owner == gone) {
                    kept.badges.remove(badge);
                    gone.badges.add(badge);
                }
                if (before.containsKey(badge)) {
                    badge.restore(before.get(badge));
                }
            }
            DoubledBadges.settle(kept.badges);
            DoubledBadges.settle(gone.badges);
            kept.judge();
            gone.judge();
        }
    }

    private static final class Person {

        private final RulesVersion rules;
        private final List<ResultFact> results = new ArrayList<>();
        private final List<Badge> badges = new ArrayList<>();

        Person(RulesVersion rules) {
            this.rules = rules;
        }

        Standing standing() {
            return Standing.first(rules, results);
        }

        void judge() {
            var standing = standing();
            var awards = standing.badges().values().stream().map(Person::award).toList();
            var earned = new EarnedBadges(1, awards, standing.supported());
            var ledger = new BadgeLedger(1, badges, Set.of());
            badges.addAll(ledger.reconcile(earned, achievement -> 1, NOW).created());
        }

        Badge of(AchievementKey achievement) {
            return badges.stream()
                    .filter(it -> it.achievement().equals(achievement) && !it.isDoubled())
                    .findFirst()
                    .orElseThrow();
        }

        /** What waits, was declined or accepted; each achievement once. */
        Map<AchievementKey, BadgeState> living() {
            return badges.stream()
                    .filter(it -> !it.isDoubled() && it.state() != BadgeState.WITHDRAWN)
                    .collect(Collectors.toMap(Badge::achievement, Badge::state));
        }

        /** The same, without what is declined and what waits told apart. */
        Map<AchievementKey, BadgeState> states(boolean alike) {
            var states = new HashMap<>(living());
            states.replaceAll(
                    (key, state) ->
                            alike && state == BadgeState.DECLINED ? BadgeState.WAITING : state);
            return states;
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
