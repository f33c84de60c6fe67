package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import org.distintivo.badge.domain.Award;
import org.distintivo.badge.domain.EarnedBadges;
import org.distintivo.badge.domain.Performance;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.EarnedAchievement;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.KeptAchievement;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.earning.domain.Standing;

/** Works out how an earner stands, and keeps the decisions with the results. */
@ApplicationScoped
class EarnerEvaluation {

    @Inject private RulesArchive archive;
    @Inject private ExamResultRepository results;

    EarnedBadges evaluate(EarnerHistory history, RulesVersion today) {
        var standing = Standing.after(before(history, today), today, history.facts());
        for (var result : history.results()) {
            result.decide(standing.decided(result.key()), today.id());
        }
        keep(history, standing);
        var awards =
                standing.badges().values().stream().map(earned -> award(earned, history)).toList();
        return new EarnedBadges(history.earnerId(), awards, standing.supported());
    }

    private Standing.Before before(EarnerHistory history, RulesVersion today) {
        var kept = history.kept().stream().map(this::kept).toList();
        return new Standing.Before(history.before(), then(history, today), kept);
    }

    private RulesVersion then(EarnerHistory history, RulesVersion today) {
        var id = history.rulesBefore();
        return id.isEmpty() || id.getAsLong() == today.id()
                ? today
                : archive.require(id.getAsLong());
    }

    private Standing.Kept kept(KeptAchievement row) {
        return new Standing.Kept(row.achievement(), archive.require(row.rulesId()));
    }

    /** What is no longer kept goes; what is kept stays under the rules that now give it. */
    private void keep(EarnerHistory history, Standing standing) {
        var rows = new HashMap<AchievementKey, KeptAchievement>();
        history.kept().forEach(row -> rows.put(row.achievement(), row));
        for (var kept : standing.kept()) {
            var row = rows.remove(kept.achievement());
            if (row == null) {
                results.add(new KeptAchievement(history.earnerId(), kept));
            } else {
                row.keepUnder(kept.under());
            }
        }
        rows.values().forEach(results::remove);
    }

    private static Award award(EarnedAchievement earned, EarnerHistory history) {
        var result =
                history.results().stream()
                        .filter(each -> each.key().equals(earned.by()))
                        .findFirst();
        return new Award(
                earned.achievement(),
                earned.day(),
                earned.by().partner(),
                earned.by().externalId(),
                result.map(ExamResult::performance).orElse(Performance.NONE),
                earned.exams());
    }
}
