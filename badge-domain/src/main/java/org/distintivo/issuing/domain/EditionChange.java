package org.distintivo.issuing.domain;

/** What a newer edition of a credential says otherwise than the one before. */
public enum EditionChange {
    /** The certified name of its holder. */
    NAME,
    /** Which edition of the artwork it shows. */
    ARTWORK,
    /** What the achievement is called, what it says, its criteria or skills. */
    WORDS,
    /** The day of the award, the score or the evidence. */
    RESULT,
    /** Until when it is valid. */
    VALIDITY,
    /** What it says about the issuer. */
    ISSUER,
    /** It is signed with another key. */
    KEY,
    /** Its form, or something else that nobody reads. */
    FORM
}
