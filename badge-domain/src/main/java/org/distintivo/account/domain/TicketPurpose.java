package org.distintivo.account.domain;

import java.time.Duration;

/** The purposes of mailed tickets, and how long each is good. */
public enum TicketPurpose {
    /** Shows that who signed up reads the address's mail. */
    CONFIRM_ADDRESS(Duration.ofHours(24)),
    /** Lets the owner of the address choose another password. */
    RESET_PASSWORD(Duration.ofMinutes(30)),
    /** Shows that who wants to add an address to an account reads its mail. */
    ADD_ADDRESS(Duration.ofHours(24)),
    /** Signs in the owner of the address, by its code alone. */
    SIGN_IN(Duration.ofMinutes(10)),
    /** Confirms that a person is to be erased. */
    ERASE_PERSON(Duration.ofHours(24)),
    /** Shows that who knows the password of another account reads the mail of this one. */
    MERGE_ACCOUNTS(Duration.ofMinutes(30)),
    /** Lets somebody whom staff have invited choose a password and join them. */
    JOIN_STAFF(Duration.ofDays(7));

    private final Duration lifetime;

    TicketPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}
