package org.distintivo.foreign.domain;

import org.distintivo.platform.domain.Coded;

/** Why a badge cannot be added. */
public enum ForeignBadgeRefusal implements Coded {
    /** No badge could be read. */
    UNREADABLE,
    /** It describes or endorses something, and was awarded to nobody. */
    NOBODYS,
    /** It was awarded to somebody else. */
    SOMEBODY_ELSE,
    /** This installation has issued it, so that it is in the list by itself. */
    OURS,
    /** It borrows the name of this program, which does not vouch for it. */
    BORROWED,
    /** Nobody here could look at its proof. */
    NOT_VERIFIABLE,
    SUSPENDED,
    REVOKED,
    INVALID,
    /** The person has as many as anybody may have. */
    TOO_MANY
}
