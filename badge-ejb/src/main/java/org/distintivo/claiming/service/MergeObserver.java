package org.distintivo.claiming.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersMerged.Between;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.account.service.EarnerService;

/** Lets links that were mailed to somebody lead on when that person is another from now on. */
@ApplicationScoped
class MergeObserver {

    private static final String LINK = "claim_link";

    @Inject private ClaimLinkRepository links;
    @Inject private EarnerService earners;
    @Inject private AutoAcceptance acceptance;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        for (var link : links.listByEarner(news.gone())) {
            news.journal().note(Owner.GONE, LINK, link.id());
            link.moveTo(news.kept());
        }
    }

    /**
     * What waited for an unclaimed person is accepted if the owner wants it so. Of somebody who has
     * signed up nothing is decided by a merge.
     */
    void afterwards(@Observes @Priority(EarnersMerged.AFTERWARDS) EarnersMerged news) {
        if (news.between() == Between.OWNER_AND_UNCLAIMED
                && earners.require(news.kept()).autoAccept()) {
            acceptance.acceptWaiting(news.kept());
        }
    }

    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        links.listByEarner(news.kept()).stream()
                .filter(link -> news.journal().wasOfGone(LINK, link.id()))
                .forEach(link -> link.moveTo(news.gone()));
    }
}
