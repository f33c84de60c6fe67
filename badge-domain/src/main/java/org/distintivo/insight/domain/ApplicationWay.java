package org.distintivo.insight.domain;

/** How an application comes to the employer. */
public enum ApplicationWay {
    /** By mail to the employer's mailbox. */
    MAILBOX,
    /** By a call of an address of the employer's. */
    HOOK,
    /** The holder hands the link over, for example on a page of the employer's. */
    HOLDER
}
