package org.distintivo.foreign.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.foreign.domain.ForeignBadge;
import org.distintivo.sharing.service.profile.ShownProfiles;

/**
 * Brings badges of other issuers of two people together who are one, and gives each its own back.
 * Which of two that are the same stands for both is decided whenever they are listed.
 */
@ApplicationScoped
class MergeObserver {

    private static final String BADGE = "foreign_badge";
    private static final String TAKEN_OFF = "taken-off";

    /** Looks at both profiles before they are brought together. */
    private static final int BEFORE_PROFILES = EarnersMerged.BADGES - 1;

    @Inject private ForeignBadgeRepository badges;
    @Inject private ShownProfiles profiles;

    /** What stood on a profile that fewer saw does not come to more eyes by a merge (ADR 83). */
    void merged(@Observes @Priority(BEFORE_PROFILES) EarnersMerged news) {
        boolean isWider = profiles.isWiderThan(news.kept(), news.gone());
        for (var badge : badges.listOf(news.gone())) {
            boolean takenOff = isWider && badge.isShown();
            news.journal().note(Owner.GONE, BADGE, badge.id(), takenOff ? TAKEN_OFF : "");
            badge.moveTo(news.kept());
            if (takenOff) {
                badge.hide();
            }
        }
        profiles.changed(news.kept());
    }

    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        badges.listOf(news.kept()).stream()
                .filter(badge -> news.journal().wasOfGone(BADGE, badge.id()))
                .forEach(badge -> giveBack(badge, news));
        profiles.changed(news.kept());
    }

    private static void giveBack(ForeignBadge badge, EarnersParted news) {
        badge.moveTo(news.gone());
        news.journal()
                .find(BADGE, badge.id())
                .filter(note -> note.content().equals(TAKEN_OFF))
                .ifPresent(note -> badge.showAgain());
    }
}
