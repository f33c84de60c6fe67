package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;

/**
 * It names nobody (Open Badges 2.0: only "Assertions are representations of an awarded badge"), so
 * whoever asks about a person is told no.
 */
final class DescriptionRecipientCheck implements DescriptionCheck {

    @Override
    public CheckId id() {
        return CheckId.RECIPIENT;
    }

    @Override
    public CheckResult examine(DescriptionExamination examination) {
        return examination.around().recipient().isPresent()
                ? error("describes")
                : skipped("describes");
    }
}
