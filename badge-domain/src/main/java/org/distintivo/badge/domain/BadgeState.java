package org.distintivo.badge.domain;

/** The states of a badge's life cycle. */
public enum BadgeState {
    /** Earned; the earner may accept or decline it whenever the earner wants. */
    WAITING,
    /** The earner took it: there is a signed credential. */
    ACCEPTED,
    /** The earner does not want it; may be taken back at any time. */
    DECLINED,
    /** A late, voided or corrected result took it back before it was accepted. */
    WITHDRAWN,
    /** Accepted, and set aside by staff for a while. */
    SUSPENDED,
    /** Accepted, and taken back for good. */
    REVOKED,
    /** Accepted, and past its last day. */
    EXPIRED;

    /** Returns whether a credential was signed for it. */
    public boolean isIssued() {
        return this == ACCEPTED || this == SUSPENDED || this == REVOKED || this == EXPIRED;
    }

    /**
     * Returns whether the state is final: what is earned again later is a new badge with a new id.
     */
    public boolean isFinal() {
        return this == REVOKED || this == EXPIRED;
    }
}
