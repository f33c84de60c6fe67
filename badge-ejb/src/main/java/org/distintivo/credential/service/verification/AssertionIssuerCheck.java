package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.HostedScope;

/**
 * Who issued it is who says so (Open Badges 2.0, HostedBadge Verification: "the Assertion id must
 * be within the permitted scope for hosted verification declared in issuer Profile"; of a signed
 * one the key has to be the issuer's, which its signature tells).
 */
final class AssertionIssuerCheck implements AssertionCheck {

    @Override
    public CheckId id() {
        return CheckId.ISSUER;
    }

    @Override
    public CheckResult examine(AssertionExamination examination) {
        var graph = examination.graph();
        if (!graph.assertion().isThere() || graph.assertion().gone()) {
            return skipped("not-reached");
        }
        if (!graph.badge().isThere()) {
            return error("badge-" + graph.badge().fault(), graph.badge().address());
        }
        if (!graph.issuer().isThere()) {
            return error("issuer-" + graph.issuer().fault(), graph.issuer().address());
        }
        var issuer = graph.issuer().id();
        if (!HostedScope.hasHome(graph.issuer())) {
            return warning("unbound", issuer);
        }
        if (examination.isSigned()) {
            return ok("signed", issuer);
        }
        return HostedScope.covers(graph)
                ? ok("hosted", issuer)
                : error("scope", graph.assertion().address(), issuer);
    }
}
