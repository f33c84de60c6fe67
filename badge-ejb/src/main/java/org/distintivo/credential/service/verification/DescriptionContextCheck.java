package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.BadgeGraph;

/** It says that it is written in the words of version 2.0 (Open Badges 2.0, JSON-LD). */
final class DescriptionContextCheck implements DescriptionCheck {

    @Override
    public CheckId id() {
        return CheckId.CONTEXT;
    }

    @Override
    public CheckResult examine(DescriptionExamination examination) {
        boolean known =
                BadgeGraph.isWordedSo(examination.document())
                        && AssertionContextCheck.isWordedSo(examination.description().issuer());
        return known ? ok("version-2") : error("version-2-unsaid");
    }
}
