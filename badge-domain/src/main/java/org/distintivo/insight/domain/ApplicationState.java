package org.distintivo.insight.domain;

/** What has become of an application, as its holder reads it. */
public enum ApplicationState {
    /** Sent, and not delivered yet. */
    SENT,
    /** The holder has the link to hand over. */
    READY,
    DELIVERED,
    /** It could not be delivered; the link can still be handed over. */
    FAILED,
    /** Its link was opened, by whom is not known. */
    SEEN,
    INVITED,
    DECLINED,
    /** The holder took it back: its links lead nowhere. */
    WITHDRAWN,
    /** Its time is over: its links lead nowhere. */
    EXPIRED
}
