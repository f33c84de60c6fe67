package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.text;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.Addresses;
import org.distintivo.credential.service.assertion.BadgeDescription;

/**
 * It is as its own address gives it. As for assertions, what was handed in is trusted to name the
 * address only (Open Badges 2.0, HostedBadge Verification); nobody signs such a document.
 */
final class DescriptionProofCheck implements DescriptionCheck {

    @Override
    public CheckId id() {
        return CheckId.PROOF;
    }

    @Override
    public CheckResult examine(DescriptionExamination examination) {
        var described = examination.described();
        if (!described.isThere()) {
            return error("hosted-" + described.fault(), text(examination.submitted(), "id"));
        }
        if (described.gone()) {
            return error("hosted-taken-away", described.address());
        }
        if (!Addresses.same(described.id(), described.address())) {
            return error("hosted-elsewhere", described.address());
        }
        return BadgeDescription.saysTheSame(examination.submitted(), described.json())
                ? ok("hosted")
                : warning("hosted-differs");
    }
}
