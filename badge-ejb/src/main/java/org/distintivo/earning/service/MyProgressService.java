package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.ClosingGoal;
import org.distintivo.earning.domain.Eligibility;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.platform.domain.Roles;

/** Tells the signed-in earner which announced last days stand in the way of goals begun. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class MyProgressService {

    @Inject private CurrentEarner earner;
    @Inject private ExamResultRepository results;
    @Inject private CatalogService catalog;
    @Inject private Clock clock;

    /** The soonest first; empty for most people on most days. */
    public List<ClosingView> listClosing() {
        var rules = catalog.rules();
        var facts =
                results.listByEarners(List.of(earner.id())).stream()
                        .map(ExamResult::fact)
                        .filter(fact -> rules.findExam(fact.exam()).isPresent())
                        .toList();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return ClosingGoal.list(rules, Eligibility.evaluate(rules, facts), today).stream()
                .map(this::view)
                .toList();
    }

    private ClosingView view(ClosingGoal goal) {
        var certification = AchievementKey.certification(goal.certification());
        var closing = goal.closing();
        return new ClosingView(
                catalog.requireAchievement(certification).title(),
                goal.certification(),
                closing.kind() == AchievementKind.EXAM ? closing.code() : null,
                goal.lastDay());
    }
}
