package org.distintivo.notification.domain;

import java.util.Locale;

/** The states of a mail in the outbox. */
public enum MailState {
    /** Waits for its turn, or for its next attempt. */
    QUEUED,
    /** A server is sending it just now. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Given up; staff may have it tried again. */
    FAILED,
    /** No mail server is configured: it is there to be read in the console. */
    KEPT,
    /** Its reader does not want mail of this kind; what it tells of waits in the portal. */
    NOT_WANTED,
    /** Called off, by staff or because there is nothing left to say. */
    CANCELLED;

    /** Returns the end of its message key, for example {@code not-wanted}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
