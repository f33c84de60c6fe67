package org.distintivo.verifying.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.text;

import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.service.checks.ValidityPeriod;

/**
 * Checks that the badge was issued before now and has not expired (Open Badges 2.0, Assertion:
 * "after this time, the badge should be considered expired").
 */
final class ValidityCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.VALIDITY;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var assertion = examination.assertion();
        if (examination.graph().assertion().gone()) {
            return skipped(NotChecked.NOT_REACHED);
        }
        var result =
                ValidityPeriod.result(
                        this,
                        text(assertion, "issuedOn"),
                        text(assertion, "expires"),
                        examination.context().now());
        return result.outcome() == CheckOutcome.OK && !examination.isProven()
                ? skipped(NotChecked.NOT_REACHED)
                : result;
    }
}
