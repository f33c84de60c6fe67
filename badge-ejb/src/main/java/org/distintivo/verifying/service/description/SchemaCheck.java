package org.distintivo.verifying.service.description;

import org.distintivo.openbadges.service.assertion.BadgeRules;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.SchemaAnswer;
import org.distintivo.verifying.service.assertion.LocatedFaults;

/**
 * Checks that badge class and issuer have the members that the standard asks for (Open Badges 2.0,
 * Data Validation: "each Badge Object contains all required properties for its class").
 */
final class SchemaCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.SCHEMA;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var faults = new LocatedFaults();
        if (examination.description().isProfile()) {
            faults.add("", examination.document(), BadgeRules.ofIssuer(examination.document()));
            return faults.result(this);
        }
        faults.add("", examination.document(), BadgeRules.ofBadgeClass(examination.document()));
        var issuer = examination.description().issuer();
        if (issuer.isThere()) {
            faults.add("/issuer", issuer.json(), BadgeRules.ofIssuer(issuer.json()));
        }
        var result = faults.result(this);
        // what is expected and not required is the picture, which a badge shows and a class need
        // not
        return result.outcome() == CheckOutcome.WARNING ? ok(SchemaAnswer.WITHOUT_PICTURE) : result;
    }
}
