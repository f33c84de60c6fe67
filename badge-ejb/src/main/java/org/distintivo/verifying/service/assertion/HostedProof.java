package org.distintivo.verifying.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.reference;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import java.util.List;
import org.distintivo.openbadges.service.assertion.Addresses;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.ProofAnswer;

/**
 * Checks a hosted assertion against its own address (Open Badges 2.0, HostedBadge Verification:
 * "the input data should only be trusted to identify the URI of the hosted verification file, and
 * upon loading the hosted verification file, the retrieved data should be used as the Assertion
 * value").
 */
final class HostedProof implements Check {

    @Override
    public CheckId id() {
        return CheckId.PROOF;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var assertion = examination.graph().assertion();
        if (!assertion.isThere()) {
            var answer = ProofAnswer.hosted(assertion.fault());
            var address = text(examination.submitted(), "id");
            return assertion.isUnknown() ? skipped(answer, address) : error(answer, address);
        }
        if (assertion.gone()) {
            return ok(ProofAnswer.HOSTED_GONE);
        }
        if (!Addresses.same(assertion.id(), assertion.address())) {
            return error(ProofAnswer.HOSTED_ELSEWHERE, assertion.address());
        }
        return isSame(examination.submitted(), assertion.json())
                ? ok(ProofAnswer.HOSTED)
                : warning(ProofAnswer.HOSTED_DIFFERS);
    }

    /** In what a reader would be misled by; issuers do change pictures and texts. */
    private static boolean isSame(JsonObject submitted, JsonObject hosted) {
        return List.of("recipient", "issuedOn", "expires").stream()
                        .filter(submitted::containsKey)
                        .allMatch(name -> submitted.get(name).equals(hosted.get(name)))
                && (!submitted.containsKey("badge")
                        || Addresses.same(
                                reference(submitted, "badge"), reference(hosted, "badge")));
    }
}
