package org.distintivo.insight.service.applying;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal.Owner;

/**
 * Lets applications of somebody who is another person from now on be that person's, and gives them
 * back.
 */
@ApplicationScoped
class ApplicationMergeObserver {

    private static final String APPLICATION = "job_application";

    @Inject private ApplicationRepository applications;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        for (var application : applications.listOf(news.gone())) {
            news.journal().note(Owner.GONE, APPLICATION, application.id());
            application.moveTo(news.kept());
        }
    }

    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        applications.listOf(news.kept()).stream()
                .filter(it -> news.journal().wasOfGone(APPLICATION, it.id()))
                .forEach(it -> it.moveTo(news.gone()));
    }
}
