package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.HeldCorrection;
import org.distintivo.earning.domain.KeptAchievement;
import org.distintivo.earning.domain.ResultContent;
import org.distintivo.earning.service.CaseRepository.FoundSame;
import org.distintivo.earning.service.ResultBatch.Owned;

/** Opens the histories of earners whose rows are locked, with a few queries for all of them. */
@ApplicationScoped
class EarnerHistories {

    private static final Set<BadgeState> KEPT_BY_EARNERS =
            EnumSet.of(BadgeState.ACCEPTED, BadgeState.SUSPENDED);

    @Inject private EarnerService earners;
    @Inject private BadgeService badges;
    @Inject private ExamResultRepository results;
    @Inject private CaseRepository cases;
    @Inject private Clock clock;

    ResultBatch open(Collection<Long> earnerIds) {
        var ids = new HashSet<>(earnerIds);
        var stored =
                results.listByEarners(ids).stream()
                        .collect(Collectors.groupingBy(ExamResult::earnerId));
        var kept =
                results.listKept(ids).stream()
                        .collect(Collectors.groupingBy(KeptAchievement::earnerId));
        var claimed = earners.claimed(ids);
        var batch = new ResultBatch(clock.instant(), store(cases.listFoundSame(ids)));
        for (var id : ids) {
            batch.add(
                    EarnerHistory.of(
                            id,
                            claimed.contains(id),
                            stored.getOrDefault(id, List.of()),
                            kept.getOrDefault(id, List.of())));
        }
        return batch;
    }

    private ResultBatch.Store store(Set<FoundSame> same) {
        return new ResultBatch.Store() {
            @Override
            public void add(ExamResult result) {
                results.add(result);
            }

            @Override
            public boolean hold(ExamResult result, ResultContent correction) {
                return results.hold(new HeldCorrection(result.id(), correction, clock.instant()));
            }

            @Override
            public boolean isFoundSame(ExamResult result) {
                return same.contains(new FoundSame(result.earnerId(), result.candidateKey()));
            }
        };
    }

    /** Lets no correction take a badge away that one of these earners has accepted. */
    void protect(ResultBatch batch, Collection<Long> earnerIds) {
        batch.protect(
                badges.listOf(earnerIds).stream()
                        .filter(it -> KEPT_BY_EARNERS.contains(it.state()))
                        .map(it -> new Owned(it.earnerId(), it.achievement()))
                        .toList());
    }
}
