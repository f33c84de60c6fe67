package org.distintivo.notification.service;

import java.time.Instant;
import org.distintivo.notification.domain.Delivery;
import org.distintivo.platform.domain.MailAddress;

/** A letter and where it goes. */
record ComposedMail(MailAddress to, Letter letter) implements Composition {

    Delivery delivery(Instant at) {
        return new Delivery(to.deliverable(), letter.locale(), at);
    }
}
