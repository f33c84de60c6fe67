package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** Says why a posting was put aside instead of being counted. */
public enum PostingFault implements Coded {
    /** What was sent has nothing of a posting. */
    NOT_A_POSTING,
    TITLE_MISSING,
    TITLE_TOO_LONG,
    IDENTIFIER_TOO_LONG,
    DATE_UNREADABLE,
    /** Day and month could be either way round. */
    DATE_AMBIGUOUS,
    DATE_OUT_OF_RANGE,
    /** It ended before it began. */
    DATES_REVERSED
}
