package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.Eligibility;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.ProgressDeadline;
import org.distintivo.platform.domain.Roles;

/** Tells the signed-in earner which announced last days stand in the way of goals begun. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class MyProgressService {

    @Inject private CurrentEarner earner;
    @Inject private ExamResultRepository results;
    @Inject private CatalogService catalog;
    @Inject private Clock clock;

    /**
     * Returns announced last days that concern the signed-in earner, the soonest first.
     *
     * @param language of the goals' names
     */
    public List<ProgressDeadlineView> listDeadlines(Locale language) {
        var rules = catalog.rules();
        var facts =
                results.listByEarners(List.of(earner.id())).stream()
                        .map(ExamResult::fact)
                        .filter(fact -> rules.findExam(fact.exam()).isPresent())
                        .toList();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return ProgressDeadline.list(rules, Eligibility.evaluate(rules, facts), today).stream()
                .map(deadline -> view(deadline, language))
                .toList();
    }

    private ProgressDeadlineView view(ProgressDeadline deadline, Locale language) {
        var certification = AchievementKey.certification(deadline.certification());
        var retiring = deadline.retiring();
        return new ProgressDeadlineView(
                catalog.requireAchievement(certification).name(language),
                deadline.certification(),
                retiring.kind() == AchievementKind.EXAM ? retiring.code() : null,
                deadline.lastDay());
    }
}
