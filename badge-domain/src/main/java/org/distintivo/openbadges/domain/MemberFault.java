package org.distintivo.openbadges.domain;

import org.distintivo.platform.domain.Coded;

/** In what a member of a document differs from what the standard says about it. */
public enum MemberFault implements Coded {
    /** It is required and not there. */
    MISSING,
    /** It is of another kind: a number for a text, an object for a list. */
    TYPE,
    /** It is of the right kind, and none of the values that the standard knows. */
    VALUE,
    NOT_A_DATE,
    NOT_AN_ARRAY,
    NOT_AN_OBJECT,
    /** It is in an object that may have no members of its own invention. */
    UNEXPECTED,
    /** It is there and holds nothing, where the standard wants it left out. */
    EMPTY
}
