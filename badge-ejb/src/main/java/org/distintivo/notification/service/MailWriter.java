package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.notification.domain.MailData;
import org.distintivo.notification.domain.MailTarget;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.MessageOrigin;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.platform.service.Settings;

/** Writes mails into the outbox, with no look-up: a mail names its reader by id only. */
@ApplicationScoped
class MailWriter {

    @Inject private OutboxRepository outbox;
    @Inject private TransactionNotes notes;
    @Inject private Settings settings;
    @Inject private Clock clock;

    OutboxMail write(MailTemplate template, MailTarget target, MailData data) {
        var from = settings.mailFrom();
        var origin = new MessageOrigin(clock.instant(), from.substring(from.indexOf('@') + 1));
        var mail = new OutboxMail(template, target, data, origin);
        outbox.add(mail);
        return mail;
    }

    /**
     * Queues one mail for each reader and request, however many events the request fires; an import
     * of many requests counts as one, and so do the requests of a minute.
     */
    void writeOrJoin(MailTemplate template, MailTarget target, MailData data) {
        var known = notes.mail(template, target, data.reason());
        var mail =
                known.isPresent() ? outbox.find(known.getAsLong()) : Optional.<OutboxMail>empty();
        mail.ifPresentOrElse(
                it -> it.join(data.badgeIds()),
                () -> {
                    var written = write(template, target, data);
                    notes.importId()
                            .ifPresentOrElse(
                                    id -> written.waitForImport(id, clock.instant()),
                                    () -> written.collect(settings.mailCollecting()));
                    notes.written(written);
                });
    }
}
