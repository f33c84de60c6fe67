package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
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
        var faults = new LocatedFaults();
        faults.add("", BadgeRules.ofAssertion(examination.assertion()));
        if (graph.badge().isThere()) {
            faults.add("/badge", BadgeRules.ofBadgeClass(graph.badge().json()));
        }
        if (graph.issuer().isThere()) {
            faults.add("/badge/issuer", BadgeRules.ofIssuer(graph.issuer().json()));
        }
        return faults.result(this);
    }
}
