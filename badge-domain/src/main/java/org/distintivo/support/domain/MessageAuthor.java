package org.distintivo.support.domain;

/** Who wrote a message of a case, and to whom. */
public enum MessageAuthor {
    /** Whoever asked, to staff. */
    PERSON,
    /** Staff, to whoever asked. */
    STAFF,
    /** Staff, to a delivery partner; whoever asked reads that it was asked, and not what. */
    TO_PARTNER
}
