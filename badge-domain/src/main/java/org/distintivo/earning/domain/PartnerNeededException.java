package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/**
 * Thrown when several delivery partners gave the same id and the caller did not name one of them.
 */
public class PartnerNeededException extends RuleViolation {

    public PartnerNeededException() {
        super(
                Kind.REFUSED,
                "partner-needed",
                "Results of several partners have this id; add ?partner=.");
    }
}
