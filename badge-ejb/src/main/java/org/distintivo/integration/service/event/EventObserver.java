package org.distintivo.integration.service.event;

import static jakarta.interceptor.Interceptor.Priority.APPLICATION;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.distintivo.badge.domain.BadgeAccepted;
import org.distintivo.badge.domain.BadgeDeclined;
import org.distintivo.badge.domain.BadgeReinstated;
import org.distintivo.badge.domain.BadgeRevoked;
import org.distintivo.badge.domain.BadgeSuspended;
import org.distintivo.badge.domain.BadgeWithdrawn;
import org.distintivo.badge.domain.BadgesAwarded;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementRetired;
import org.distintivo.catalog.domain.RetirementTakenBack;
import org.distintivo.earning.domain.ResultVoided;
import org.distintivo.earning.domain.ResultsRecorded;
import org.distintivo.integration.domain.EventType;
import org.distintivo.sharing.domain.VisibilityChanged;

/** Writes down what other systems are told of, in the transaction in which it happened. */
@ApplicationScoped
class EventObserver {

    /** Before badges are accepted automatically, which is told after they were awarded. */
    private static final int FIRST = APPLICATION;

    @Inject private EventRepository events;
    @Inject private BadgeService badges;
    @Inject private Clock clock;

    void awarded(@Observes @Priority(FIRST) BadgesAwarded news) {
        write(
                EventType.BADGE_AWARDED,
                news.byEarner().stream().flatMap(it -> it.badgeIds().stream()).toList());
    }

    void accepted(@Observes @Priority(FIRST) BadgeAccepted news) {
        write(EventType.BADGE_ACCEPTED, List.of(news.badgeId()));
    }

    void declined(@Observes BadgeDeclined news) {
        write(EventType.BADGE_DECLINED, List.of(news.badgeId()));
    }

    void withdrawn(@Observes BadgeWithdrawn news) {
        write(EventType.BADGE_WITHDRAWN, List.of(news.badgeId()));
    }

    void revoked(@Observes BadgeRevoked news) {
        write(EventType.BADGE_REVOKED, List.of(news.badgeId()));
    }

    void suspended(@Observes BadgeSuspended news) {
        write(EventType.BADGE_SUSPENDED, List.of(news.badgeId()));
    }

    void reinstated(@Observes BadgeReinstated news) {
        write(EventType.BADGE_REINSTATED, List.of(news.badgeId()));
    }

    void shown(@Observes VisibilityChanged news) {
        var visibility = news.visibility().name().toLowerCase(Locale.ROOT);
        var data = Json.createObjectBuilder().add("visibility", visibility).build();
        badges.find(news.badgeId())
                .map(badge -> NewEvent.of(EventType.BADGE_VISIBILITY_CHANGED, badge, data))
                .ifPresent(it -> events.add(List.of(it), clock.instant()));
    }

    void recorded(@Observes @Priority(FIRST) ResultsRecorded news) {
        events.add(
                news.results().stream()
                        .map(it -> NewEvent.of(EventType.RESULT_RECORDED, it))
                        .toList(),
                clock.instant());
    }

    void voided(@Observes ResultVoided news) {
        events.add(List.of(NewEvent.of(EventType.RESULT_VOIDED, news.result())), clock.instant());
    }

    void retired(@Observes AchievementRetired news) {
        var day = news.retiredOn().toString();
        events.add(List.of(NewEvent.retired(news.kind(), news.code(), day)), clock.instant());
    }

    void takenBack(@Observes RetirementTakenBack news) {
        events.add(List.of(NewEvent.retired(news.kind(), news.code(), null)), clock.instant());
    }

    private void write(EventType type, Collection<String> badgeIds) {
        var known =
                badges.listByIds(badgeIds).stream().map((BadgeView it) -> NewEvent.of(type, it));
        events.add(known.toList(), clock.instant());
    }
}
