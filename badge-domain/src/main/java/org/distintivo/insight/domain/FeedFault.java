package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** Says why a feed as a whole was not taken, or not to its end. */
public enum FeedFault implements Coded {
    /** It cannot be read from a line on; what came before was taken. */
    FEED_BROKEN,
    /** It could be read and names no posting. */
    FEED_EMPTY,
    /** Staff decided not to take it. */
    FEED_REFUSED,
    /** Something failed here. */
    FEED_FAILED
}
