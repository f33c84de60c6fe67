package org.distintivo.account.domain;

/** The states of a sign-up for an address. */
public enum AccountStatus {
    /** Nobody signed up. */
    NONE,
    /** Nobody signed up; staff have invited its owner to join them. */
    INVITED,
    /** Somebody signed up and has not shown that the address is theirs. */
    UNCONFIRMED,
    /** The owner of the address can sign in. */
    CONFIRMED
}
