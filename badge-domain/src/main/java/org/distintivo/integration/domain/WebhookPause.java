package org.distintivo.integration.domain;

/** Why events are not posted to a webhook for now. */
public enum WebhookPause {
    /** Its own system has asked for it. */
    CLIENT,
    /** Staff have asked for it. */
    STAFF,
    /** Nothing was taken there for days. */
    FAILING,
    /** It has answered that it wants no more (410). */
    GONE
}
