package org.distintivo.insight.domain;

/** How far a feed has come that was handed in as a whole. */
public enum PostingImportState {
    UPLOADING,
    QUEUED,
    RUNNING,
    /** It names so much less than before that somebody has to say whether that is meant. */
    HELD,
    /** Its postings are taken; what it no longer names is on its way out. */
    WITHDRAWING,
    DONE,
    FAILED
}
