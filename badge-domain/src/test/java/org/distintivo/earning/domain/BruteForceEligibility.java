package org.distintivo.earning.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.Requirement;

/**
 * Decides eligibility a second time, written as its definition says instead of as a replay: for
 * each certification the first moment at which its requirement holds, found by asking at every
 * moment. Shares no code with {@link Eligibility}; slow, and for tests only.
 */
final class BruteForceEligibility {

    private static final int NEVER = Integer.MAX_VALUE;

    private final ProgramRules rules;
    private final List<ResultFact> all;
    private final List<ResultFact> counting = new ArrayList<>();

    BruteForceEligibility(ProgramRules rules, List<ResultFact> all) {
        this.rules = rules;
        this.all = all;
        for (var fact : all) {
            if (eligible(fact) && all.stream().noneMatch(it -> beats(it, fact))) {
                counting.add(fact);
            }
        }
        counting.sort((a, b) -> before(a, b) ? -1 : 1);
    }

    Map<ResultKey, Decision> decisions() {
        var decisions = new HashMap<ResultKey, Decision>();
        all.forEach(fact -> decisions.put(fact.key(), decision(fact)));
        return decisions;
    }

    /** Certification code to day. */
    Map<String, String> certifications() {
        var days = new TreeMap<String, String>();
        for (var code : rules.certifications().keySet()) {
            if (moment(code) != NEVER) {
                days.put(code, counting.get(moment(code)).takenOn().toString());
            }
        }
        return days;
    }

    /** Kind and code of each badge. */
    Set<String> badges() {
        var badges = new TreeSet<String>();
        certifications().keySet().stream()
                .filter(code -> rules.certifications().get(code).badge())
                .forEach(code -> badges.add("CERTIFICATION " + code));
        counting.stream()
                .filter(fact -> decision(fact) == Decision.EXAM_BADGE)
                .forEach(fact -> badges.add("EXAM " + fact.exam()));
        return badges;
    }

    private Decision decision(ResultFact fact) {
        if (fact.voided()) {
            return Decision.VOIDED;
        } else if (!fact.passed()) {
            return Decision.NOT_PASSED;
        } else if (!eligible(fact)) {
            return Decision.EXAM_RETIRED;
        } else if (!counting.contains(fact)) {
            return Decision.ALREADY_PASSED;
        }
        int now = counting.indexOf(fact);
        var withBadge = rules.certifications().values().stream().filter(it -> it.badge()).toList();
        if (withBadge.stream().anyMatch(it -> moment(it.code()) == now)) {
            return Decision.CERTIFICATION_BADGE;
        }
        for (var rule : withBadge) {
            boolean helps = holdsWith(rule.requirement(), fact.exam(), rule.code(), now);
            boolean idle = holdsWith(rule.requirement(), null, rule.code(), now);
            if (moment(rule.code()) < now && helps && !idle) {
                return Decision.CERTIFICATION_ALREADY_HELD;
            }
        }
        return rules.exams().get(fact.exam()).badge()
                ? Decision.EXAM_BADGE
                : Decision.NO_BADGE_OFFERED;
    }

    /** The index of the counting pass that earned it. */
    private int moment(String code) {
        var rule = rules.certifications().get(code);
        for (int now = 0; now < counting.size(); now++) {
            if (holds(rule.requirement(), now)) {
                var day = counting.get(now).takenOn();
                boolean open = rule.retiredOn() == null || !day.isAfter(rule.retiredOn());
                return open ? now : NEVER;
            }
        }
        return NEVER;
    }

    private boolean holds(Requirement requirement, int now) {
        if (requirement instanceof Requirement.ExamPassed it) {
            return counting.subList(0, now + 1).stream().anyMatch(p -> p.exam().equals(it.code()));
        } else if (requirement instanceof Requirement.CertificationHeld it) {
            return moment(it.code()) <= now;
        } else if (requirement instanceof Requirement.AllOf it) {
            return it.members().stream().filter(m -> holds(m, now)).count() == it.members().size();
        } else if (requirement instanceof Requirement.AnyOf it) {
            return it.members().stream().filter(m -> holds(m, now)).count() > 0;
        }
        var it = (Requirement.AtLeast) requirement;
        return it.members().stream().filter(m -> holds(m, now)).count() >= it.count();
    }

    /** With one exam alone, and what was held strictly before, except one certification. */
    private boolean holdsWith(Requirement requirement, String exam, String except, int now) {
        if (requirement instanceof Requirement.ExamPassed it) {
            return it.code().equals(exam);
        } else if (requirement instanceof Requirement.CertificationHeld it) {
            return !it.code().equals(except) && moment(it.code()) < now;
        }
        List<Requirement> members;
        int needed;
        if (requirement instanceof Requirement.AllOf it) {
            members = it.members();
            needed = members.size();
        } else if (requirement instanceof Requirement.AnyOf it) {
            members = it.members();
            needed = 1;
        } else {
            members = ((Requirement.AtLeast) requirement).members();
            needed = ((Requirement.AtLeast) requirement).count();
        }
        int met = 0;
        for (var member : members) {
            met += holdsWith(member, exam, except, now) ? 1 : 0;
        }
        return met >= needed;
    }

    private boolean eligible(ResultFact fact) {
        var last = rules.exams().get(fact.exam()).retiredOn();
        return !fact.voided() && fact.passed() && (last == null || !fact.takenOn().isAfter(last));
    }

    private boolean beats(ResultFact other, ResultFact fact) {
        return other.exam().equals(fact.exam()) && eligible(other) && before(other, fact);
    }

    private static boolean before(ResultFact a, ResultFact b) {
        return Arrays.compare(sortKey(a), sortKey(b)) < 0;
    }

    /** Numbers that sort as the rule wants; -1 ends a text, so that a prefix comes first. */
    private static int[] sortKey(ResultFact fact) {
        var numbers = new ArrayList<Integer>();
        numbers.add((int) fact.takenOn().toEpochDay());
        for (var text : List.of(fact.exam(), fact.key().externalId(), fact.key().partner())) {
            text.codePoints().forEach(numbers::add);
            numbers.add(-1);
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
