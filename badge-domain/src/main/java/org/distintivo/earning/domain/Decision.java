package org.distintivo.earning.domain;

/** The decisions of the eligibility rule about one exam result. */
public enum Decision {
    /** The pass completed at least one certification that has a badge. */
    CERTIFICATION_BADGE,
    /** The pass earned the exam's own badge. */
    EXAM_BADGE,
    /** The pass is another way to a certification that the earner held already. */
    CERTIFICATION_ALREADY_HELD,
    /** An earlier pass of the same exam counts, so this one does not. */
    ALREADY_PASSED,
    /** The exam was not passed. */
    NOT_PASSED,
    /** The exam was taken after its last day. */
    EXAM_RETIRED,
    /** The pass counts, but the program gives no badge for it. */
    NO_BADGE_OFFERED,
    /** The result was taken back. */
    VOIDED,
    /** The result may be somebody else's; it counts for nothing until staff decide. */
    HELD;

    /** Returns whether a result so decided gave its earner a badge. */
    public boolean givesBadge() {
        return this == CERTIFICATION_BADGE || this == EXAM_BADGE;
    }
}
