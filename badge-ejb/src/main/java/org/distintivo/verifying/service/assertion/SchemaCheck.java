package org.distintivo.verifying.service.assertion;

import org.distintivo.openbadges.service.assertion.BadgeRules;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;

/**
 * Checks that assertion, badge class and issuer have the members that the standard asks for (Open
 * Badges 2.0, Data Validation: "each Badge Object contains all required properties for its class").
 */
final class SchemaCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.SCHEMA;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var graph = examination.graph();
        if (graph.assertion().gone() || graph.assertion().isUnknown()) {
            // nothing but its id is asked of what was revoked, or known where nobody answers
            return skipped(NotChecked.NOT_REACHED);
        }
        var faults = new LocatedFaults();
        faults.add("", examination.assertion(), BadgeRules.ofAssertion(examination.assertion()));
        if (graph.badge().isThere()) {
            faults.add(
                    "/badge", graph.badge().json(), BadgeRules.ofBadgeClass(graph.badge().json()));
        }
        if (graph.issuer().isThere()) {
            faults.add(
                    "/badge/issuer",
                    graph.issuer().json(),
                    BadgeRules.ofIssuer(graph.issuer().json()));
        }
        return faults.result(this);
    }
}
