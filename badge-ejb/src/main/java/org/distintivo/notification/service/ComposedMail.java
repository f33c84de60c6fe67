package org.distintivo.notification.service;

import java.time.Instant;
import org.distintivo.notification.domain.Delivery;
import org.distintivo.platform.domain.MailAddress;

/**
 * A letter and where it goes.
 *
 * @param replyTo where answers go; null where they go to nobody but the sender
 */
record ComposedMail(MailAddress to, Letter letter, MailAddress replyTo) implements Composition {

    ComposedMail(MailAddress to, Letter letter) {
        this(to, letter, null);
    }

    Delivery delivery(Instant at) {
        return new Delivery(to.deliverable(), letter.locale(), at);
    }
}
