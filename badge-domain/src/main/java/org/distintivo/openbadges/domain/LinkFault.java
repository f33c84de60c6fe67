package org.distintivo.openbadges.domain;

/** Why a document of version 2.0 that another one names could not be had. */
public enum LinkFault {
    /** Nothing is named, or nothing that could be asked for. */
    MISSING,
    /** This installation does not ask that server. */
    NOT_ASKED,
    /** The server did not answer, or not in time. */
    UNREACHABLE,
    /** The server answers that it has no such document. */
    NOT_THERE,
    /** What the server answers is no JSON object. */
    MALFORMED,
    /** The document says that its address is on another server. */
    ELSEWHERE;

    /**
     * Returns whether nothing is known of the document, so that nothing speaks against it either.
     */
    public boolean isUnknown() {
        return this == NOT_ASKED || this == UNREACHABLE;
    }
}
