package org.distintivo.insight.domain;

/** What became of a posting that was sent. */
public enum PostingStatus {
    /** It is new. */
    STORED,
    /** It was known and says something else now. */
    UPDATED,
    UNCHANGED,
    /** It is new, and the same job stands already in the feed of another source. */
    MERGED,
    /** It could not be understood and is kept aside. */
    QUARANTINED
}
