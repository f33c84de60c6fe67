package org.distintivo.account.domain;

/** How far a person, or an address, has come with signing up. */
public enum AccountStatus {
    /** Nobody signed up. */
    NONE,
    /** Somebody signed up and has not shown that the address is theirs. */
    UNCONFIRMED,
    /** The owner of the address can sign in. */
    CONFIRMED
}
