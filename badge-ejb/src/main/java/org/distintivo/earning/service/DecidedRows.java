package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.Reason;

/** Assembles what was decided about rows and which badges they earned, with one query for all. */
@ApplicationScoped
class DecidedRows {

    @Inject private BadgeService badges;

    List<DecidedRow> of(List<ResultBatch.Taken> taken) {
        var earners =
                taken.stream()
                        .map(ResultBatch.Taken::result)
                        .filter(result -> result != null && result.decision().givesBadge())
                        .map(ExamResult::earnerId)
                        .collect(Collectors.toSet());
        var living = new HashMap<Owned, BadgeView>();
        for (var badge : badges.listOf(earners)) {
            if (!badge.state().isFinal() && badge.state() != BadgeState.WITHDRAWN) {
                living.put(new Owned(badge.earnerId(), badge.achievement()), badge);
            }
        }
        return taken.stream().map(row -> decided(row, living)).toList();
    }

    private record Owned(long earnerId, AchievementKey achievement) {}

    private static DecidedRow decided(ResultBatch.Taken row, Map<Owned, BadgeView> living) {
        var result = row.result();
        if (result == null) {
            return DecidedRow.rejected(row.externalId(), row.faults());
        }
        if (row.heldCorrection()) {
            var reason = Reason.ofHeldCorrection(result.exam());
            return new DecidedRow(
                    row.externalId(),
                    row.status(),
                    Decision.HELD,
                    List.of(),
                    reason,
                    null,
                    null,
                    null,
                    List.of());
        }
        var earned =
                result.earned().stream()
                        .map(key -> living.get(new Owned(result.earnerId(), key)))
                        .filter(Objects::nonNull)
                        .toList();
        return new DecidedRow(
                row.externalId(),
                row.status(),
                result.decision(),
                earned,
                result.reason(),
                result.voidReason(),
                null,
                null,
                List.of());
    }
}
