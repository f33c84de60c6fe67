package org.distintivo.account.domain;

/**
 * Why somebody is erased. A closed list, because words of staff could bring the person back into
 * the records.
 */
public enum ErasureReason {
    /** The person wants it and has confirmed it by mail. */
    OWN_WISH,
    /** The person has asked staff for it. */
    ASKED,
    /** Results came for somebody who never took part. */
    NEVER_TOOK_PART,
    /** A court or an authority has ordered it. */
    ORDERED,
    /** The person had been erased before an older database was put back. */
    REPEATED;

    /** Returns whether staff choose it. */
    public boolean isOfStaff() {
        return this != OWN_WISH && this != REPEATED;
    }
}
