package org.distintivo.verifying.service.description;

import org.distintivo.openbadges.service.assertion.HostedScope;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.NotChecked;

/**
 * Checks that the named issuer can be found. Whether the issuer knows of the document is not
 * required: an assertion needs its badge class to be on the issuer's host (Open Badges 2.0,
 * HostedBadge Verification), a badge class alone does not, so that is told and no fault. Only a
 * document that names this installation has to be in its catalog.
 */
final class IssuerCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.ISSUER;
    }

    @Override
    public CheckResult examine(Examination examination) {
        if (!examination.described().isThere() || examination.described().gone()) {
            return skipped(NotChecked.NOT_REACHED);
        }
        if (examination.isOwn()) {
            return ok(IssuerAnswer.OWN_DESCRIPTION);
        }
        var description = examination.description();
        if (examination.isByUs()) {
            return error(IssuerAnswer.NOT_OURS);
        }
        var issuer = description.issuer();
        if (!issuer.isThere()) {
            var answer = IssuerAnswer.issuer(issuer.fault());
            return issuer.isUnknown()
                    ? skipped(answer, issuer.address())
                    : error(answer, issuer.address());
        }
        if (!HostedScope.hasHome(issuer)) {
            return warning(IssuerAnswer.UNBOUND, issuer.id());
        }
        if (description.isProfile()) {
            return ok(IssuerAnswer.PROFILE, issuer.provenId());
        }
        var name = issuer.provenId();
        return description.isAtHome()
                ? ok(IssuerAnswer.AT_HOME, name)
                : skipped(IssuerAnswer.NAMED, name);
    }
}
