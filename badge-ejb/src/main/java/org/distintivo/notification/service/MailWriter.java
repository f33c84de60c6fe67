package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.distintivo.notification.domain.MailData;
import org.distintivo.notification.domain.MailTarget;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.notification.domain.Postmark;
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
        var postmark = new Postmark(clock.instant(), from.substring(from.indexOf('@') + 1));
        var mail = new OutboxMail(template, target, data, postmark);
        outbox.add(mail);
        return mail;
    }

    /** One mail per reader and request, however often the request brings news. */
    void writeOrJoin(MailTemplate template, MailTarget target, List<String> badgeIds) {
        var known = notes.mail(template, target);
        var mail =
                known.isPresent() ? outbox.find(known.getAsLong()) : Optional.<OutboxMail>empty();
        mail.ifPresentOrElse(
                it -> it.join(badgeIds),
                () -> {
                    var written = write(template, target, MailData.badges(badgeIds));
                    notes.written(template, target, written.id());
                });
    }
}
