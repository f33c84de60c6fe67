package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.earning.domain.RowFault;

/**
 * Looks up what rows leave to the catalog: whether the exam exists, who delivers it, and whether it
 * has scores.
 */
@ApplicationScoped
class RowResolver {

    /** Stands for the partner where neither the row nor the catalog names one. */
    private static final String NOBODY = "-";

    @Inject private CatalogService catalog;

    List<ResolvedRow> resolve(List<ResultRow> rows, ProgramRules rules) {
        var exams = exams(rows, rules);
        return rows.stream().map(row -> resolve(row, rules, exams)).toList();
    }

    private static ResolvedRow resolve(
            ResultRow row, ProgramRules rules, Map<AchievementKey, AchievementView> exams) {
        if (row.fault() != null) {
            return new ResolvedRow(row.externalId(), null, null, row.fault());
        }
        var submitted = row.submitted();
        var code = submitted.content().exam();
        if (rules.findExam(code).isEmpty()) {
            return new ResolvedRow(row.externalId(), null, null, RowFault.unknownExam("exam"));
        }
        var exam = exams.get(AchievementKey.exam(code));
        if (hasScore(submitted) && (exam == null || exam.score() == null)) {
            return new ResolvedRow(row.externalId(), null, null, RowFault.unknownScore());
        }
        var partner = submitted.partner() == null ? provider(exam) : submitted.partner();
        var key = new ResultKey(partner, submitted.externalId());
        return new ResolvedRow(row.externalId(), key, submitted, null);
    }

    /** Those of which a row needs more than that they exist. */
    private Map<AchievementKey, AchievementView> exams(List<ResultRow> rows, ProgramRules rules) {
        var keys =
                rows.stream()
                        .map(ResultRow::submitted)
                        .filter(it -> it != null && (it.partner() == null || hasScore(it)))
                        .map(it -> it.content().exam())
                        .filter(exam -> rules.findExam(exam).isPresent())
                        .map(AchievementKey::exam)
                        .collect(Collectors.toSet());
        return keys.isEmpty() ? Map.of() : catalog.listAchievements(keys);
    }

    private static boolean hasScore(SubmittedResult row) {
        return row.content().performance().score() != null;
    }

    private static String provider(AchievementView exam) {
        return exam == null ? NOBODY : Objects.requireNonNullElse(exam.provider(), NOBODY);
    }
}
