package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.badge.domain.AwardBlock;
import org.distintivo.badge.domain.Badge;
import org.distintivo.badge.domain.BadgeLedger;
import org.distintivo.badge.domain.BadgeRevoked;
import org.distintivo.badge.domain.BadgeWithdrawn;
import org.distintivo.badge.domain.BadgesAwarded;
import org.distintivo.badge.domain.BadgesWaiting;
import org.distintivo.badge.domain.EarnedBadges;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.domain.DomainEvent;

/** Runs the ledgers of many earners with two queries, and tells what came of it. */
@ApplicationScoped
class Reconciliation {

    @Inject private BadgeRepository badges;
    @Inject private CatalogService catalog;
    @Inject private CredentialIssuing credentials;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    void run(Collection<EarnedBadges> earned) {
        var earners = earned.stream().map(EarnedBadges::earnerId).toList();
        var owned = badges.listOf(earners).stream().collect(Collectors.groupingBy(Badge::earnerId));
        var blocked = blocked(earners);
        var designs = designs(earned);
        var waiting = new ArrayList<BadgesWaiting>();
        for (var each : earned) {
            var ledger =
                    new BadgeLedger(
                            each.earnerId(),
                            owned.getOrDefault(each.earnerId(), List.of()),
                            blocked.getOrDefault(each.earnerId(), Set.of()));
            var changes = ledger.reconcile(each, designs, clock.instant());
            keep(each, changes);
            if (!changes.waiting().isEmpty()) {
                var ids = changes.waiting().stream().map(Badge::publicId).toList();
                waiting.add(new BadgesWaiting(each.earnerId(), ids));
            }
        }
        if (!waiting.isEmpty()) {
            events.fire(new BadgesAwarded(waiting));
            waiting.forEach(events::fire);
        }
    }

    private Map<Long, Set<AchievementKey>> blocked(List<Long> earners) {
        return badges.listBlocks(earners).stream()
                .collect(
                        Collectors.groupingBy(
                                AwardBlock::earnerId,
                                Collectors.mapping(AwardBlock::achievement, Collectors.toSet())));
    }

    private BadgeLedger.CurrentDesign designs(Collection<EarnedBadges> earned) {
        var keys =
                earned.stream()
                        .flatMap(each -> each.awards().stream())
                        .map(award -> award.achievement())
                        .collect(Collectors.toSet());
        Map<AchievementKey, AchievementView> found = catalog.listAchievements(keys);
        return key -> found.get(key).design();
    }

    private void keep(EarnedBadges earned, BadgeLedger.Changes changes) {
        long earnerId = earned.earnerId();
        changes.created().forEach(badges::add);
        for (var badge : changes.withdrawn()) {
            events.fire(new BadgeWithdrawn(earnerId, badge.publicId(), earned.why()));
        }
        for (var badge : changes.revoked()) {
            credentials.revoke(badge);
            events.fire(
                    new BadgeRevoked(
                            earnerId, badge.publicId(), badge.revocationReason().orElseThrow()));
        }
    }
}
