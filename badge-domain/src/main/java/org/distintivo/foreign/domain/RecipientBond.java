package org.distintivo.foreign.domain;

/** Says what ties a badge of another issuer to the person who has added it. */
public enum RecipientBond {
    /** The badge names an address that the person has proved. */
    ADDRESS,
    /** The badge names nobody by an address; the person says that it is theirs. */
    CLAIMED
}
