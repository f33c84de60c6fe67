package org.distintivo.verifying.service.description;

import java.util.List;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.assertion.Endorsements;

/** Checks the endorsements of a badge class or its issuer, as those of an assertion. */
final class EndorsementCheck implements Check {

    private final Endorsements endorsements = new Endorsements();

    @Override
    public CheckId id() {
        return CheckId.ENDORSEMENT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var description = examination.description();
        var documents =
                description.isProfile()
                        ? List.of(description.document())
                        : List.of(description.document(), description.issuer());
        var proof = new ProofCheck().examine(examination);
        return endorsements.examine(
                documents,
                new Endorsements.Looking(
                        proof.outcome() != CheckOutcome.ERROR && !proof.isOpen(),
                        examination::follow,
                        examination.context().limits().counts().endorsements()));
    }
}
