package org.distintivo.support.domain;

/** What solves a missing badge: the one button of an answer. */
public enum Remedy {
    /** Look at the badge, which is there. */
    SEE_BADGE,
    /** Accept the badge, which waits. */
    CLAIM,
    /** Take the decline back. */
    TAKE_BACK,
    /** Give an address whose mail arrives. */
    CORRECT_ADDRESS,
    /** Look at the certification's badge, which came instead. */
    SEE_CERTIFICATION_BADGE,
    /** Look at what the catalog says of the exam or certification. */
    SEE_CATALOG,
    /** Show to read the mail of another address. */
    PROVE_ADDRESS,
    /** Ask again in a few minutes. */
    LOOK_AGAIN,
    /** Send the delivery partner a message that is ready. */
    WRITE_TO_PARTNER,
    /** Send the people of the program a message that is ready. */
    WRITE_TO_PROGRAM;

    /** Returns whether somebody else has to act, by a message that is ready. */
    public boolean isMessage() {
        return this == WRITE_TO_PARTNER || this == WRITE_TO_PROGRAM;
    }
}
