package org.distintivo.notification.service;

import java.time.Instant;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.OutboxMail;

/**
 * One mail of the outbox, as staff see it.
 *
 * @param id the public id
 * @param recipient the address it went to, or would go to now; empty when there is none
 * @param about the achievements that it tells of; none where it is about an account
 * @param dueAt the next attempt, while it waits for one
 * @param sentAt null until sent
 * @param failure why the last attempt failed, or null
 */
public record MailView(
        String id,
        MailTemplate template,
        MailState state,
        String recipient,
        List<AchievementKey> about,
        Instant createdAt,
        Instant dueAt,
        Instant sentAt,
        int attempts,
        DeliveryFailure failure) {

    static MailView of(OutboxMail mail, String recipient, List<AchievementKey> about) {
        return new MailView(
                mail.publicId(),
                mail.template(),
                mail.state(),
                recipient,
                about,
                mail.createdAt(),
                mail.dueAt(),
                mail.sentAt(),
                mail.attempts(),
                mail.failure());
    }
}
