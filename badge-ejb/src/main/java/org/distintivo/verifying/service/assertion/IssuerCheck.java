package org.distintivo.verifying.service.assertion;

import org.distintivo.openbadges.service.assertion.HostedScope;
import org.distintivo.openbadges.service.assertion.LinkedDocument;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.NotChecked;

/**
 * Checks that the named issuer issued the badge (Open Badges 2.0, HostedBadge Verification: "the
 * Assertion id must be within the permitted scope for hosted verification declared in issuer
 * Profile"; of a signed one the key has to be the issuer's, which its signature tells).
 */
final class IssuerCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.ISSUER;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var graph = examination.graph();
        if (!graph.assertion().isThere() || graph.assertion().gone()) {
            return skipped(NotChecked.NOT_REACHED);
        }
        if (!graph.badge().isThere()) {
            return unread(IssuerAnswer.badge(graph.badge().fault()), graph.badge());
        }
        if (!graph.issuer().isThere()) {
            return unread(IssuerAnswer.issuer(graph.issuer().fault()), graph.issuer());
        }
        var issuer = graph.issuer().id();
        if (!HostedScope.hasHome(graph.issuer())) {
            return warning(IssuerAnswer.UNBOUND, issuer);
        }
        if (examination.isSigned()) {
            return ok(IssuerAnswer.SIGNED, issuer);
        }
        return HostedScope.covers(graph)
                ? ok(IssuerAnswer.HOSTED, issuer)
                : error(IssuerAnswer.SCOPE, graph.assertion().address(), issuer);
    }

    /** What nobody could be asked for speaks neither for the issuer nor against it. */
    private CheckResult unread(IssuerAnswer answer, LinkedDocument document) {
        return document.isUnknown()
                ? skipped(answer, document.address())
                : error(answer, document.address());
    }
}
