package org.distintivo.notification.domain;

import java.util.Objects;

/**
 * Why a mail could not be delivered this time.
 *
 * @param kind whose fault it is, which decides what happens next
 * @param reply the mail server's reply code and enhanced code such as {@code 550 5.1.1}, or empty;
 *     never its words, for they repeat the address
 */
public record DeliveryFailure(Kind kind, String reply) {

    /** Whose fault it is. */
    public enum Kind {
        /** The mail server is down, refuses the sign-in or the sender: says nothing of the mail. */
        SERVER_TROUBLE,
        /** The mail server wants this one mail later (RFC 5321 §4.2.1, 4yz). */
        NOT_NOW,
        /** There is no such mailbox (RFC 5321 §4.2.1, 5yz to RCPT): the address bounces. */
        RECIPIENT_REFUSED,
        /** The mail server does not want this mail, for good. */
        MAIL_REFUSED,
        /** The mail could not be put together: a defect of ours. */
        NOT_COMPOSED
    }

    public DeliveryFailure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reply, "reply");
    }

    public DeliveryFailure(Kind kind) {
        this(kind, "");
    }

    boolean isPermanent() {
        return kind == Kind.RECIPIENT_REFUSED || kind == Kind.MAIL_REFUSED;
    }
}
