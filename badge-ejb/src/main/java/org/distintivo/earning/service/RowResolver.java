package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.Fault;
import org.distintivo.platform.domain.RuleViolation;

/**
 * Resolves what rows leave to the catalog and the calendar: whether the exam exists, who delivers
 * it and whether it has scores, and that the day has come.
 */
@ApplicationScoped
class RowResolver {

    /** Stands for the partner where neither the row nor the catalog names one. */
    private static final String NOBODY = "-";

    @Inject private CatalogService catalog;
    @Inject private Clock clock;

    /**
     * The same rows, with the catalog's code of the exam and a partner in each that has no fault.
     */
    List<ResultRow> resolve(List<ResultRow> rows, ProgramRules rules) {
        var codes = new ExamCodes(rules);
        var known = rows.stream().map(row -> known(row, codes)).toList();
        var exams = exams(known);
        return known.stream().map(row -> settled(row, exams)).toList();
    }

    private ResultRow known(ResultRow row, ExamCodes codes) {
        if (row.isRefused()) {
            return row;
        }
        var submitted = row.submitted();
        var typed = submitted.content().exam();
        var code = codes.find(typed);
        if (code.isEmpty()) {
            var fault = Fault.ofField("unknown-exam", "exam", typed).of(RuleViolation.Kind.REFUSED);
            return ResultRow.refused(row.externalId(), fault.suggesting(codes.nearest(typed)));
        }
        var day = submitted.content().takenOn();
        if (day.isAfter(tomorrow())) {
            var fault = Fault.ofField("date-in-future", "takenOn", day.toString());
            return ResultRow.refused(row.externalId(), fault);
        }
        return ResultRow.of(submitted.named(code.get(), submitted.partner()));
    }

    /** Where the day begins first (UTC+14), it is tomorrow for most of today. */
    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    private static ResultRow settled(ResultRow row, Map<AchievementKey, AchievementView> exams) {
        if (row.isRefused()) {
            return row;
        }
        var submitted = row.submitted();
        var exam = exams.get(AchievementKey.exam(submitted.content().exam()));
        if (hasScore(submitted) && (exam == null || exam.score() == null)) {
            // a score says nothing where the catalog does not say what scores mean
            var fault = Fault.ofField("unknown-field", "score").told("score");
            return ResultRow.refused(row.externalId(), fault);
        }
        var partner = submitted.partner() == null ? provider(exam) : submitted.partner();
        return ResultRow.of(submitted.named(submitted.content().exam(), partner));
    }

    /** Those of which a row needs more than that they exist. */
    private Map<AchievementKey, AchievementView> exams(List<ResultRow> rows) {
        var keys =
                rows.stream()
                        .map(ResultRow::submitted)
                        .filter(it -> it != null && (it.partner() == null || hasScore(it)))
                        .map(it -> AchievementKey.exam(it.content().exam()))
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
