package org.distintivo.earning.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal.Owner;

/**
 * Lets links to the transcript of somebody who is another person from now on lead to that person's,
 * and gives them back.
 */
@ApplicationScoped
class TranscriptMergeObserver {

    private static final String LINK = "transcript_link";

    @Inject private TranscriptLinkRepository links;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        for (var link : links.listByEarner(news.gone())) {
            news.journal().note(Owner.GONE, LINK, link.id());
            link.moveTo(news.kept());
        }
    }

    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        links.listByEarner(news.kept()).stream()
                .filter(link -> news.journal().wasOfGone(LINK, link.id()))
                .forEach(link -> link.moveTo(news.gone()));
    }
}
