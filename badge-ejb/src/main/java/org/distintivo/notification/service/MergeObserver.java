package org.distintivo.notification.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal.Note;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.domain.MailRefusal;

/**
 * Lets mails to somebody who is another person now go to that person, and what mail both do not
 * want; and each have their own back, and be told of badges that nobody was told of meanwhile.
 */
@ApplicationScoped
class MergeObserver {

    private static final String MAIL = "outbox_mail";
    private static final String REFUSAL = "mail_refusal";

    @Inject private TransactionNotes notes;
    @Inject private OutboxRepository outbox;
    @Inject private MailRefusalRepository refusals;
    @Inject private UntoldBadges untold;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        notes.merging();
        var mails = outbox.listIdsOf(news.gone());
        mails.forEach(id -> news.journal().note(Owner.GONE, MAIL, id));
        outbox.move(mails, news.kept());
        var own = refusals(news.kept()).stream().map(MailRefusal::kind).collect(Collectors.toSet());
        for (var refusal : refusals(news.gone())) {
            if (!own.contains(refusal.kind())) {
                news.journal().note(Owner.GONE, REFUSAL, refusal.id());
                refusal.moveTo(news.kept());
            }
        }
    }

    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        outbox.move(news.journal().of(MAIL).stream().map(Note::row).toList(), news.gone());
        refusals(news.kept()).stream()
                .filter(refusal -> news.journal().wasOfGone(REFUSAL, refusal.id()))
                .forEach(refusal -> refusal.moveTo(news.gone()));
    }

    void afterwards(@Observes @Priority(EarnersParted.AFTERWARDS) EarnersParted news) {
        untold.tell(List.of(news.kept(), news.gone()));
    }

    private List<MailRefusal> refusals(long earnerId) {
        return refusals.listOf(List.of(earnerId), EnumSet.allOf(MailKind.class));
    }
}
