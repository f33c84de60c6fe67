package org.distintivo.badge.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.badge.domain.AwardBlock;
import org.distintivo.badge.domain.Badge;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.domain.DoubledBadges;

/**
 * Brings the badges of two people together who are one, one standing for each achievement, and
 * gives each its own back.
 */
@ApplicationScoped
class MergeObserver {

    private static final String BADGE = "badge";
    private static final String BLOCK = "award_block";

    @Inject private BadgeRepository badges;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        note(news.journal(), Owner.KEPT, news.kept());
        note(news.journal(), Owner.GONE, news.gone());
        badges.listOf(news.gone()).forEach(badge -> badge.moveTo(news.kept()));
        badges.listAllBlocks(news.gone()).forEach(block -> block.moveTo(news.kept()));
        badges.flush();
        DoubledBadges.settle(badges.listOf(news.kept()));
        badges.flush();
    }

    private void note(MergeJournal journal, Owner owner, long earnerId) {
        for (var badge : badges.listOf(earnerId)) {
            journal.note(owner, BADGE, badge.id(), badge.state().name());
        }
        for (var block : badges.listAllBlocks(earnerId)) {
            journal.note(owner, BLOCK, block.id());
        }
    }

    /** Results have gone to whom they belong before: a badge of meanwhile goes with its result. */
    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        for (var badge : badges.listOf(news.kept())) {
            if (isOfGone(badge, news)) {
                badge.moveTo(news.gone());
            }
            news.journal()
                    .find(BADGE, badge.id())
                    .ifPresent(before -> badge.restore(BadgeState.valueOf(before.content())));
        }
        for (var block : badges.listAllBlocks(news.kept())) {
            giveBack(block, news);
        }
        badges.flush();
        DoubledBadges.settle(badges.listOf(news.kept()));
        DoubledBadges.settle(badges.listOf(news.gone()));
        badges.flush();
    }

    private static boolean isOfGone(Badge badge, EarnersParted news) {
        return news.journal()
                .find(BADGE, badge.id())
                .map(before -> before.owner() == Owner.GONE)
                .orElseGet(() -> news.isLeaving(badge.resultPartner(), badge.resultExternalId()));
    }

    private static void giveBack(AwardBlock block, EarnersParted news) {
        if (news.journal().wasOfGone(BLOCK, block.id())) {
            block.moveTo(news.gone());
        }
    }
}
