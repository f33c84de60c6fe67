package org.distintivo.verifying.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import java.util.List;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.service.checks.RecipientComparison;
import org.distintivo.verifying.service.checks.RecipientIdentity;

/**
 * Checks that the badge was awarded to the address that was asked about (Open Badges 2.0,
 * IdentityObject: "either the hash of the identity or the plaintext value").
 */
final class RecipientCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.RECIPIENT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        if (!examination.isProven()) {
            return skipped(NotChecked.NOT_REACHED);
        }
        var recipient = object(examination.assertion(), "recipient");
        var identity =
                new RecipientIdentity(
                        text(recipient, "type"),
                        text(recipient, "identity"),
                        recipient.getBoolean("hashed", false),
                        text(recipient, "salt"));
        return RecipientComparison.result(
                this,
                examination.context().recipients(),
                identity.value().isEmpty() ? List.of() : List.of(identity));
    }
}
