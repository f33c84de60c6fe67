package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.notification.domain.MailData;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.platform.service.Retention;

/**
 * Tells people who were one of the badges that wait for each of them, where no mail has told it: a
 * mail that still waited when they became two again tells its reader only of the reader's own.
 */
@ApplicationScoped
class UntoldBadges {

    /** Mails that will tell their reader, or do not because the reader wishes so. */
    private static final Set<MailState> OF_READER =
            EnumSet.of(MailState.QUEUED, MailState.SENDING, MailState.NOT_WANTED);

    @Inject private BadgeService badges;
    @Inject private OutboxRepository outbox;
    @Inject private MailWriter writer;
    @Inject private TransactionNotes notes;
    @Inject private Retention retention;
    @Inject private Clock clock;

    /** Writes one mail to each person for whom badges wait of which nobody was told. */
    void tell(Collection<Long> earnerIds) {
        var told = outbox.badgesTold(earnerIds, OutboxRepository.OUT);
        for (var earnerId : earnerIds) {
            var known = new HashSet<>(told);
            known.addAll(outbox.badgesTold(List.of(earnerId), OF_READER));
            tell(earnerId, known);
        }
    }

    private void tell(long earnerId, Set<String> known) {
        var untold =
                badges.listOf(earnerId).stream()
                        .filter(it -> it.state() == BadgeState.WAITING)
                        .filter(this::isWithinMemory)
                        .map(BadgeView::id)
                        .filter(it -> !known.contains(it))
                        .toList();
        if (!untold.isEmpty()) {
            outbox.listCollecting(List.of(earnerId), clock.instant()).forEach(notes::written);
            var reader = new OfEarner(earnerId);
            writer.writeOrJoin(MailTemplate.BADGES_WAITING, reader, MailData.badges(untold));
        }
    }

    /** Of what has waited for longer the mail may have been deleted that told of it. */
    private boolean isWithinMemory(BadgeView badge) {
        return badge.waitingSince() == null || badge.waitingSince().isAfter(retention.ofMail());
    }
}
