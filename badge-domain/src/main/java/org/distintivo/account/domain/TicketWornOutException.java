package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a mailed link has expired or was used; a new one can be asked for at any time. */
public class TicketWornOutException extends RuleViolation {

    public TicketWornOutException() {
        super(
                Kind.REFUSED,
                "ticket-worn-out",
                "The link was used before, was replaced by a newer one or is too old");
    }
}
