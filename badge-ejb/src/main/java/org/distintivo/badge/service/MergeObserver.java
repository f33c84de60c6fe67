package org.distintivo.badge.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.badge.domain.BadgeReplaced;
import org.distintivo.badge.domain.DoubledBadges;
import org.distintivo.platform.domain.DomainEvent;

/** Brings the badges of two people together who are one, each achievement once. */
@ApplicationScoped
class MergeObserver {

    @Inject private BadgeRepository badges;
    @Inject private Event<DomainEvent> events;

    void merged(@Observes @Priority(EarnersMerged.BADGES) EarnersMerged news) {
        var others = badges.listOf(news.gone());
        var doubled = DoubledBadges.of(badges.listOf(news.kept()), others);
        others.forEach(badge -> badge.moveTo(news.kept()));
        badges.listAllBlocks(news.gone()).forEach(block -> block.moveTo(news.kept()));
        for (var twice : doubled) {
            events.fire(new BadgeReplaced(twice.dropped().publicId(), twice.kept().publicId()));
            badges.remove(twice.dropped());
        }
        badges.flush();
    }
}
