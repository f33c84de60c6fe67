package org.distintivo.verifying.service.description;

import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;

/**
 * Fails when a recipient is asked about, because such a document names nobody (Open Badges 2.0:
 * only "Assertions are representations of an awarded badge").
 */
final class RecipientCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.RECIPIENT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        return examination.context().isAsked()
                ? error(NotChecked.DESCRIBES)
                : skipped(NotChecked.DESCRIBES);
    }
}
