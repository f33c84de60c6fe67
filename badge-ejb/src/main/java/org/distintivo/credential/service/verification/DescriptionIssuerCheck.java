package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.HostedScope;

/**
 * Who is said to issue it can be found. Whether the issuer knows of it is another question: an
 * assertion needs its badge class to be where the issuer is at home (Open Badges 2.0, HostedBadge
 * Verification), a badge class alone does not, so that is told and no fault. Only what claims to be
 * of this installation has to be.
 */
final class DescriptionIssuerCheck implements DescriptionCheck {

    @Override
    public CheckId id() {
        return CheckId.ISSUER;
    }

    @Override
    public CheckResult examine(DescriptionExamination examination) {
        if (!examination.described().isThere() || examination.described().gone()) {
            return skipped("not-reached");
        }
        if (examination.isOwn()) {
            return ok("own-description");
        }
        var description = examination.description();
        if (examination.isByUs()) {
            return error("not-ours");
        }
        var issuer = description.issuer();
        if (!issuer.isThere()) {
            return error("issuer-" + issuer.fault(), issuer.address());
        }
        if (!HostedScope.hasHome(issuer)) {
            return warning("unbound", issuer.id());
        }
        if (description.isProfile()) {
            return ok("profile", issuer.provenId());
        }
        var name = issuer.provenId();
        return description.isAtHome() ? ok("at-home", name) : skipped("named", name);
    }
}
