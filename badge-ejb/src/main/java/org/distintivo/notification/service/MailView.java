package org.distintivo.notification.service;

import java.time.Instant;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.OutboxMail;

/**
 * One mail of the outbox, as staff see it.
 *
 * @param id the public id
 * @param recipient the address it went to, or would go to now; empty when there is none
 * @param dueAt the next attempt, while it waits for one
 * @param sentAt null until sent
 * @param failure why the last attempt failed, or null
 */
public record MailView(
        String id,
        MailTemplate template,
        MailState state,
        String recipient,
        Instant createdAt,
        Instant dueAt,
        Instant sentAt,
        int attempts,
        DeliveryFailure failure) {

    static MailView of(OutboxMail mail, String recipient) {
        return new MailView(
                mail.publicId(),
                mail.template(),
                mail.state(),
                recipient,
                mail.createdAt(),
                mail.dueAt(),
                mail.sentAt(),
                mail.attempts(),
                mail.failure());
    }
}
