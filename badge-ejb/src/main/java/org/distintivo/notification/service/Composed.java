package org.distintivo.notification.service;

import java.time.Instant;
import org.distintivo.account.domain.MailAddress;
import org.distintivo.notification.domain.Delivery;

/** A letter and where it goes. */
record Composed(MailAddress to, Letter letter) {

    Delivery delivery(Instant at) {
        return new Delivery(to.deliverable(), letter.locale(), at);
    }
}
