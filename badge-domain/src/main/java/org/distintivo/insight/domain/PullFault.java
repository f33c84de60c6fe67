package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** Says why the feed of a source could not be fetched, or not be taken. */
public enum PullFault implements Coded {
    /** The operator has allowed no host to be asked. */
    FETCH_DISABLED,
    /** This host or port is not among those that the operator allows. */
    FETCH_NOT_ALLOWED,
    /** The host, or one to which it leads, is inside of some network. */
    FETCH_NOT_PUBLIC,
    FETCH_NOT_HTTPS,
    FETCH_TOO_LARGE,
    FETCH_TOO_SLOW,
    /** It leads from one address to the next. */
    FETCH_TOO_MANY,
    FETCH_UNREACHABLE,
    /** The host answered with another status than 200. */
    FETCH_STATUS,
    FETCH_EMPTY,
    /** It was fetched, and could not be read to its end. */
    FEED_FAILED
}
