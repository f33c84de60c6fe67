package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** The mailed link is no longer good; asking for a new one is always possible. */
public class TicketWornOutException extends RuleViolation {

    public TicketWornOutException() {
        super(
                Kind.REFUSED,
                "ticket-worn-out",
                "The link was used before, was replaced by a newer one or is too old");
    }
}
