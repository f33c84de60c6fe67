package org.distintivo.verifying.service.assertion;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.openbadges.service.assertion.BadgeFault;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.SchemaAnswer;
import org.distintivo.verifying.service.checks.CheckResults;
import org.distintivo.verifying.service.checks.FaultyMember;

/** Collects the faults of a badge's documents, each with the place where its document stands. */
public final class LocatedFaults {

    private record Located(String pointer, BadgeFault fault, FaultyMember member) {}

    private final List<Located> faults = new ArrayList<>();

    /**
     * Takes in the faults of one document.
     *
     * @param at where it stands, seen from the one that was handed in
     */
    public void add(String at, JsonObject document, List<BadgeFault> found) {
        for (var fault : found) {
            var member = FaultyMember.of(document, fault.pointer());
            faults.add(new Located(at + fault.pointer(), fault, member));
        }
    }

    /** Returns the first fault that counts; without one the first that is only told. */
    public CheckResult result(CheckResults check) {
        var counting = faults.stream().filter(it -> !it.fault().common()).findFirst();
        return counting.or(() -> faults.stream().findFirst())
                .map(it -> result(check, it))
                .orElseGet(() -> check.ok(SchemaAnswer.OK));
    }

    private static CheckResult result(CheckResults check, Located found) {
        var rule = found.fault().rule();
        var name = found.member().name();
        var value = found.member().value();
        return (found.fault().common()
                        ? check.warning(rule, name, value)
                        : check.error(rule, name, value))
                .at(found.pointer());
    }
}
