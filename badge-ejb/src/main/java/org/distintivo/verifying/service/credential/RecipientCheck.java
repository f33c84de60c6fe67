package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.objects;

import java.util.ArrayList;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.service.checks.RecipientComparison;
import org.distintivo.verifying.service.checks.RecipientIdentity;

/**
 * Checks that the credential was issued to the address that was asked about (Open Badges 3.0 §9.3:
 * the id of the subject, or one of its identifiers, plain or by "the identityHash"). An e-mail
 * address, a number at school and an account are compared alike. Skipped when no address was given.
 */
public final class RecipientCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.RECIPIENT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        if (examination.proven().isEmpty() && !examination.recipients().isEmpty()) {
            return skipped(
                    NotChecked.NOT_REACHED); // what anybody could have written there says nothing
        }
        var subject = examination.subject();
        var identities = new ArrayList<RecipientIdentity>();
        RecipientIdentity.ofSubject(subject).ifPresent(identities::add);
        objects(subject.get("identifier"))
                .forEach(i -> RecipientIdentity.of(i).ifPresent(identities::add));
        return RecipientComparison.result(this, examination.recipients(), identities);
    }
}
