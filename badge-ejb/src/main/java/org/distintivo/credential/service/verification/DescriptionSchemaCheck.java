package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.BadgeRules;

/**
 * Badge class and issuer have the members that the standard asks for (Open Badges 2.0, Data
 * Validation: "each Badge Object contains all required properties for its class").
 */
final class DescriptionSchemaCheck implements DescriptionCheck {

    @Override
    public CheckId id() {
        return CheckId.SCHEMA;
    }

    @Override
    public CheckResult examine(DescriptionExamination examination) {
        var faults = new LocatedFaults();
        if (examination.description().isProfile()) {
            faults.add("", BadgeRules.ofIssuer(examination.document()));
            return faults.result(this);
        }
        faults.add("", BadgeRules.ofBadgeClass(examination.document()));
        var issuer = examination.description().issuer();
        if (issuer.isThere()) {
            faults.add("/issuer", BadgeRules.ofIssuer(issuer.json()));
        }
        var result = faults.result(this);
        // what is expected and not required is the picture, which a badge shows and a class need
        // not
        return result.outcome() == CheckOutcome.WARNING ? ok("without-picture") : result;
    }
}
