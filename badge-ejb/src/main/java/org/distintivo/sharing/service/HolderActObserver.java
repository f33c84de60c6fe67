package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.badge.domain.BadgeRedesigned;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.sharing.domain.HolderAct;
import org.distintivo.sharing.domain.VisibilityChanged;

/** Notes what holders do with their badges, in the transaction in which they do it. */
@ApplicationScoped
class HolderActObserver {

    @Inject private HolderActRepository acts;
    @Inject private BadgeService badges;
    @Inject private Clock clock;

    void shown(@Observes VisibilityChanged news) {
        note(news.badgeId(), HolderAct.Kind.of(news.visibility()));
    }

    void redesigned(@Observes BadgeRedesigned news) {
        var first = badges.find(news.badgeId()).orElseThrow().awardedDesign();
        note(
                news.badgeId(),
                news.design() == first
                        ? HolderAct.Kind.FIRST_ARTWORK
                        : HolderAct.Kind.NEWER_ARTWORK);
    }

    private void note(String badgeId, HolderAct.Kind kind) {
        acts.add(new HolderAct(badgeId, kind, clock.instant()));
    }
}
