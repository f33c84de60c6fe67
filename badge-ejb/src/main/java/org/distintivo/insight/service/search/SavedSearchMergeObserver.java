package org.distintivo.insight.service.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal.Owner;

/**
 * Lets searches of somebody who is another person from now on be that person's, and gives them
 * back.
 */
@ApplicationScoped
class SavedSearchMergeObserver {

    private static final String SEARCH = "saved_search";

    @Inject private SavedSearchRepository searches;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        for (var search : searches.listOf(news.gone())) {
            news.journal().note(Owner.GONE, SEARCH, search.id());
            search.moveTo(news.kept());
        }
    }

    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        searches.listOf(news.kept()).stream()
                .filter(it -> news.journal().wasOfGone(SEARCH, it.id()))
                .forEach(it -> it.moveTo(news.gone()));
    }
}
