package org.distintivo.account.domain;

import java.time.Duration;

/** The purposes of mailed tickets, and how long each is good. */
public enum TicketPurpose {
    /** Shows that who signed up reads the address's mail. */
    CONFIRM_ADDRESS(Duration.ofHours(24)),
    /** Lets the owner of the address choose another password. */
    RESET_PASSWORD(Duration.ofMinutes(30));

    private final Duration lifetime;

    TicketPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}
