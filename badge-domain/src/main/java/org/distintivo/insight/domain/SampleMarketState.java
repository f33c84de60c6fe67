package org.distintivo.insight.domain;

/** How far the fictional market of the sample data is. */
public enum SampleMarketState {
    /** There is none yet; it comes where sample data is asked for and there are no postings. */
    NONE,
    /** Its postings are being written. */
    LOADING,
    LOADED,
    /** Somebody removed it, and it does not come back. */
    REMOVED
}
