package org.distintivo.foreign.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.sharing.service.profile.ShownProfiles;

/**
 * Brings badges of other issuers of two people together who are one, and gives each its own back.
 * Which of two that are the same stands for both is decided whenever they are listed.
 */
@ApplicationScoped
class MergeObserver {

    private static final String BADGE = "foreign_badge";

    @Inject private ForeignBadgeRepository badges;
    @Inject private ShownProfiles profiles;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        for (var badge : badges.listOf(news.gone())) {
            news.journal().note(Owner.GONE, BADGE, badge.id());
            badge.moveTo(news.kept());
        }
        profiles.changed(news.kept());
    }

    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        badges.listOf(news.kept()).stream()
                .filter(badge -> news.journal().wasOfGone(BADGE, badge.id()))
                .forEach(badge -> badge.moveTo(news.gone()));
        profiles.changed(news.kept());
    }
}
