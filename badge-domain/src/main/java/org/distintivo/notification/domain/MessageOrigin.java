package org.distintivo.notification.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * When and from where a mail is written.
 *
 * @param senderDomain the right side of the Message-ID
 */
public record MessageOrigin(Instant at, String senderDomain) {

    public MessageOrigin {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(senderDomain, "senderDomain");
    }
}
