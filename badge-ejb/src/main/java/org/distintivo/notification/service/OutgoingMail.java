package org.distintivo.notification.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail with its words and links, to be sent now and then forgotten: it is never stored.
 *
 * @param id of the {@link org.distintivo.notification.domain.OutboxMail}
 * @param from the sender's address; the name before it is the program's
 * @param to as a mail server takes it, with an A-label domain
 * @param replyTo likewise, where answers go; empty for nobody but the sender
 */
record OutgoingMail(
        long id,
        String messageId,
        String from,
        String to,
        Instant date,
        Letter letter,
        Optional<String> replyTo) {

    OutgoingMail(long id, String messageId, String from, String to, Instant date, Letter letter) {
        this(id, messageId, from, to, date, letter, Optional.empty());
    }

    OutgoingMail {
        for (var header : List.of(messageId, from, to, replyTo.orElse(to))) {
            if (!header.equals(PlainText.oneLine(header)) || header.isEmpty()) {
                throw new IllegalArgumentException(
                        "a header of the mail holds a control character");
            }
        }
    }
}
