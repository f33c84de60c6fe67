package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.text;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;

/**
 * It was issued before now and has not expired (Open Badges 2.0, Assertion: "after this time, the
 * badge should be considered expired").
 */
final class AssertionValidityCheck implements AssertionCheck {

    @Override
    public CheckId id() {
        return CheckId.VALIDITY;
    }

    @Override
    public CheckResult examine(AssertionExamination examination) {
        var assertion = examination.assertion();
        return examination.graph().assertion().gone()
                ? skipped("not-reached")
                : ValidityCheck.between(
                        this,
                        text(assertion, "issuedOn"),
                        text(assertion, "expires"),
                        examination.around().now());
    }
}
