package org.distintivo.sharing.domain;

/** The ways in which others look at a badge that are counted. */
public enum Look {
    /** Its public page was opened. */
    PAGE,
    /** It was shown in a frame on a page elsewhere. */
    EMBED,
    /** One of its files was downloaded. */
    DOWNLOAD,
    /** It was handed in to be verified here, on the page or over the API. */
    VERIFICATION
}
