package org.distintivo.credential.service.verification;

import jakarta.json.JsonObject;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.BadgeGraph;
import org.distintivo.credential.service.assertion.Linked;

/**
 * Each document says that it is written in the words of version 2.0 (Open Badges 2.0, JSON-LD:
 * "properties … that cannot be mapped to JSON-LD terms … are not considered part of the badge
 * object's meaning", so further words do no harm here; they are not shown).
 */
final class AssertionContextCheck implements AssertionCheck {

    @Override
    public CheckId id() {
        return CheckId.CONTEXT;
    }

    @Override
    public CheckResult examine(AssertionExamination examination) {
        var graph = examination.graph();
        boolean known =
                graph.assertion().gone()
                        || BadgeGraph.isWordedSo(examination.assertion())
                                && isWordedSo(graph.badge())
                                && isWordedSo(graph.issuer());
        return known ? ok("version-2") : error("version-2-unsaid");
    }

    /** What stands inside another document is written in that one's words. */
    static boolean isWordedSo(Linked document) {
        JsonObject json = document.json();
        boolean inside = document.address().isEmpty() && !json.containsKey("@context");
        return !document.isThere() || inside || BadgeGraph.isWordedSo(json);
    }
}
