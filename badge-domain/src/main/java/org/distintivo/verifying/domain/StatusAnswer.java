package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.Coded;

/**
 * The answers of the check of the status: whether the badge has been revoked or suspended, as far
 * as that is known.
 */
public enum StatusAnswer implements Coded {
    OK,
    NOT_REVOKED,
    NONE,
    OTHER_PURPOSE,
    NOT_ASKED,
    UNREACHABLE,
    AS_OF,
    AS_OF_OTHER,
    LIST_SHORT,
    LIST_OTHER,
    LIST_EXPIRED,
    NOT_ON_RECORD,
    ENTRY_MALFORMED,
    KIND_UNKNOWN,
    REVOKED,
    REVOKED_FOR,
    SUSPENDED,
    SUSPENDED_AS_OF;

    /** Returns whether the badge is revoked for good. */
    public boolean isRevoked() {
        return this == REVOKED || this == REVOKED_FOR;
    }

    /** Returns whether the badge is suspended for the time being. */
    public boolean isSuspended() {
        return this == SUSPENDED || this == SUSPENDED_AS_OF;
    }
}
