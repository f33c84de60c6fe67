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

/** Looks up what rows leave to the catalog: whether the exam exists, and who delivers it. */
@ApplicationScoped
class RowResolver {

    /** Stands for the partner where neither the row nor the catalog names one. */
    private static final String NOBODY = "-";

    @Inject private CatalogService catalog;

    List<ResolvedRow> resolve(List<ResultRow> rows, ProgramRules rules) {
        var providers = providers(rows, rules);
        return rows.stream().map(row -> resolve(row, rules, providers)).toList();
    }

    private static ResolvedRow resolve(
            ResultRow row, ProgramRules rules, Map<AchievementKey, AchievementView> providers) {
        if (row.fault() != null) {
            return new ResolvedRow(row.externalId(), null, null, row.fault());
        }
        var submitted = row.submitted();
        var exam = submitted.content().exam();
        if (rules.findExam(exam).isEmpty()) {
            return new ResolvedRow(row.externalId(), null, null, RowFault.unknownExam("exam"));
        }
        var partner =
                submitted.partner() == null
                        ? provider(providers.get(AchievementKey.exam(exam)))
                        : submitted.partner();
        var key = new ResultKey(partner, submitted.externalId());
        return new ResolvedRow(row.externalId(), key, submitted, null);
    }

    private Map<AchievementKey, AchievementView> providers(
            List<ResultRow> rows, ProgramRules rules) {
        var exams =
                rows.stream()
                        .map(ResultRow::submitted)
                        .filter(it -> it != null && it.partner() == null)
                        .map(it -> it.content().exam())
                        .filter(exam -> rules.findExam(exam).isPresent())
                        .map(AchievementKey::exam)
                        .collect(Collectors.toSet());
        return exams.isEmpty() ? Map.of() : catalog.listAchievements(exams);
    }

    private static String provider(AchievementView exam) {
        return exam == null ? NOBODY : Objects.requireNonNullElse(exam.provider(), NOBODY);
    }
}
