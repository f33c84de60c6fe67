package org.distintivo.credential.service.verification;

import java.util.List;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;

/** Who is said to endorse a badge class or its issuer does, as where an assertion leads to them. */
final class DescriptionEndorsementCheck implements DescriptionCheck {

    private final AssertionEndorsementCheck endorsements = new AssertionEndorsementCheck();

    @Override
    public CheckId id() {
        return CheckId.ENDORSEMENT;
    }

    @Override
    public CheckResult examine(DescriptionExamination examination) {
        var description = examination.description();
        var documents =
                description.isProfile()
                        ? List.of(description.document())
                        : List.of(description.document(), description.issuer());
        var proof = new DescriptionProofCheck().examine(examination);
        return endorsements.examine(
                documents,
                new AssertionEndorsementCheck.Looking(
                        proof.outcome() != CheckOutcome.ERROR,
                        examination::follow,
                        examination.around().limits().counts().endorsements()));
    }
}
