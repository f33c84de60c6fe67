package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.object;
import static org.distintivo.credential.service.jsonld.Members.text;

import java.util.List;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;

/**
 * It was awarded to whom was asked about (Open Badges 2.0, IdentityObject: "either the hash of the
 * identity or the plaintext value").
 */
final class AssertionRecipientCheck implements AssertionCheck {

    @Override
    public CheckId id() {
        return CheckId.RECIPIENT;
    }

    @Override
    public CheckResult examine(AssertionExamination examination) {
        if (!examination.isProven()) {
            return skipped("not-reached");
        }
        var recipient = object(examination.assertion(), "recipient");
        var identity =
                new Identity(
                        text(recipient, "type"),
                        text(recipient, "identity"),
                        recipient.getBoolean("hashed", false),
                        text(recipient, "salt"));
        return RecipientCheck.compare(
                this,
                examination.around().recipient(),
                identity.value().isEmpty() ? List.of() : List.of(identity));
    }
}
