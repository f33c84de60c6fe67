package org.distintivo.verifying.service.description;

import org.distintivo.openbadges.service.assertion.BadgeGraph;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.ContextAnswer;

/**
 * Checks that the document says that it is written in the words of version 2.0 (Open Badges 2.0,
 * JSON-LD).
 */
final class ContextCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.CONTEXT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        boolean known =
                BadgeGraph.isWordedSo(examination.document())
                        && BadgeGraph.isWordedSo(examination.description().issuer());
        return known ? ok(ContextAnswer.VERSION_2) : error(ContextAnswer.VERSION_2_UNSAID);
    }
}
