package org.distintivo.verifying.service.assertion;

import org.distintivo.openbadges.service.assertion.BadgeGraph;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.ContextAnswer;

/**
 * Checks that each document says that it is written in the words of version 2.0 (Open Badges 2.0,
 * JSON-LD: "properties … that cannot be mapped to JSON-LD terms … are not considered part of the
 * badge object's meaning", so further words do no harm here; they are not shown).
 */
final class ContextCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.CONTEXT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var graph = examination.graph();
        boolean known =
                graph.assertion().gone()
                        || BadgeGraph.isWordedSo(examination.assertion())
                                && BadgeGraph.isWordedSo(graph.badge())
                                && BadgeGraph.isWordedSo(graph.issuer());
        return known ? ok(ContextAnswer.VERSION_2) : error(ContextAnswer.VERSION_2_UNSAID);
    }
}
