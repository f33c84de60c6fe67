package org.distintivo.verifying.service.description;

import static org.distintivo.openbadges.service.jsonld.Members.text;

import org.distintivo.openbadges.service.assertion.Addresses;
import org.distintivo.openbadges.service.assertion.BadgeDescription;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.ProofAnswer;

/**
 * Checks that the document is as its own address gives it. As for assertions, what was handed in is
 * trusted to name the address only (Open Badges 2.0, HostedBadge Verification); such documents are
 * never signed.
 */
final class ProofCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.PROOF;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var described = examination.described();
        if (!described.isThere()) {
            var answer = ProofAnswer.hosted(described.fault());
            var address = text(examination.submitted(), "id");
            return described.isUnknown() ? skipped(answer, address) : error(answer, address);
        }
        if (described.gone()) {
            return error(ProofAnswer.HOSTED_TAKEN_AWAY, described.address());
        }
        if (!Addresses.same(described.id(), described.address())) {
            return error(ProofAnswer.HOSTED_ELSEWHERE, described.address());
        }
        return BadgeDescription.saysTheSame(examination.submitted(), described.json())
                ? ok(ProofAnswer.HOSTED)
                : warning(ProofAnswer.HOSTED_DIFFERS);
    }
}
