package org.distintivo.account.domain;

/** What has become of somebody's wish for another certified name. */
public enum NameCorrectionState {
    /** Staff have to look at it. */
    OPEN,
    /** It was a slip, and so nobody had to look at it; that is so once for each person. */
    BY_ITSELF,
    /** Staff have approved it. */
    APPROVED,
    /** Staff have refused it and said why. */
    REFUSED,
    /** The person wants it no more. */
    TAKEN_BACK
}
