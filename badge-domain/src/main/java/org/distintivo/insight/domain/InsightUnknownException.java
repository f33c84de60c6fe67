package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no such skill of which figures could be asked: 404 {@code insight-unknown}. */
public class InsightUnknownException extends RuleViolation {

    public InsightUnknownException() {
        super(Kind.UNKNOWN, "insight-unknown", "There is no such skill.");
    }
}
