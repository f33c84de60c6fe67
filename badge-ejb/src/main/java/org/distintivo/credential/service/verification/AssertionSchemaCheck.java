package org.distintivo.credential.service.verification;

import java.util.ArrayList;
import java.util.List;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.BadgeFault;
import org.distintivo.credential.service.assertion.BadgeRules;

/**
 * Assertion, badge class and issuer have the members that the standard asks for (Open Badges 2.0,
 * Data Validation: "each Badge Object contains all required properties for its class").
 */
final class AssertionSchemaCheck implements AssertionCheck {

    @Override
    public CheckId id() {
        return CheckId.SCHEMA;
    }

    @Override
    public CheckResult examine(AssertionExamination examination) {
        var graph = examination.graph();
        if (graph.assertion().gone()) {
            return skipped("not-reached"); // nothing but its id is asked of what was revoked
        }
        var faults = new ArrayList<Located>();
        add("", BadgeRules.ofAssertion(examination.assertion()), faults);
        if (graph.badge().isThere()) {
            add("/badge", BadgeRules.ofBadgeClass(graph.badge().json()), faults);
        }
        if (graph.issuer().isThere()) {
            add("/badge/issuer", BadgeRules.ofIssuer(graph.issuer().json()), faults);
        }
        return faults.stream()
                .filter(located -> !located.fault().common())
                .findFirst()
                .map(located -> error(located.fault().rule(), located.pointer()))
                .or(
                        () ->
                                faults.stream()
                                        .findFirst()
                                        .map(l -> warning(l.fault().rule(), l.pointer())))
                .orElseGet(() -> ok("ok"));
    }

    private record Located(String document, BadgeFault fault) {

        String pointer() {
            return document + fault.pointer();
        }
    }

    private static void add(String document, List<BadgeFault> found, List<Located> faults) {
        found.forEach(fault -> faults.add(new Located(document, fault)));
    }
}
