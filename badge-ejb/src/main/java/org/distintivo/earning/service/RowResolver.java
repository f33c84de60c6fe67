package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.RowSubject;
import org.distintivo.platform.domain.RuleViolation;

/**
 * Resolves what rows leave to the catalog and the calendar: whether the exam exists, who delivers
 * it and whether it has scores, and that the day has come.
 */
@ApplicationScoped
class RowResolver {

    @Inject private CatalogService catalog;
    @Inject private Clock clock;

    /**
     * The same rows: each that has no fault with the catalog's code of the exam and a partner; each
     * other one with whom it is about, of the exam's provider where it names no partner.
     */
    List<ResultRow> resolve(List<ResultRow> rows, ProgramRules rules) {
        var codes = new ExamCodes(rules);
        var exams = exams(rows, codes);
        return rows.stream().map(row -> resolved(row, codes, exams)).toList();
    }

    private ResultRow resolved(
            ResultRow row, ExamCodes codes, Map<AchievementKey, AchievementView> exams) {
        var claims = row.claims();
        var code = code(claims, codes);
        var exam = code.map(it -> exams.get(AchievementKey.exam(it))).orElse(null);
        var faults = FaultCollector.after(row.faults());
        if (claims.exam() != null && code.isEmpty()) {
            faults.add("exam", () -> unknown(claims.exam(), codes));
        }
        if (claims.takenOn() != null && claims.takenOn().isAfter(tomorrow())) {
            faults.add(Fault.ofField("date-in-future", "takenOn", claims.takenOn().toString()));
        }
        if (claims.scored() && code.isPresent() && (exam == null || exam.score() == null)) {
            // a score says nothing where the catalog does not say what scores mean
            faults.add(Fault.ofField("unknown-field", "score").told("score"));
        }
        return faults.isEmpty()
                ? settled(row.submitted(), code.get(), exam)
                : ResultRow.refused(row.externalId(), claims, faults.all(), subject(row, exam));
    }

    private static RowSubject subject(ResultRow row, AchievementView exam) {
        return row.subject().deliveredBy(provider(exam));
    }

    private static Optional<String> code(ResultRow.Claims claims, ExamCodes codes) {
        return Optional.ofNullable(claims.exam()).flatMap(codes::find);
    }

    private static Fault unknown(String typed, ExamCodes codes) {
        return Fault.ofField("unknown-exam", "exam", typed)
                .of(RuleViolation.Kind.REFUSED)
                .suggesting(codes.nearest(typed));
    }

    private static ResultRow settled(SubmittedResult submitted, String code, AchievementView exam) {
        var partner = submitted.partner() == null ? provider(exam) : submitted.partner();
        return ResultRow.of(submitted.named(code, partner));
    }

    /** Where the day begins first (UTC+14), it is tomorrow for most of today. */
    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    /** Those of which a row needs more than that they exist. */
    private Map<AchievementKey, AchievementView> exams(List<ResultRow> rows, ExamCodes codes) {
        var keys =
                rows.stream()
                        .filter(row -> row.claims().scored() || isWithoutPartner(row))
                        .flatMap(row -> code(row.claims(), codes).stream())
                        .map(AchievementKey::exam)
                        .collect(Collectors.toSet());
        return keys.isEmpty() ? Map.of() : catalog.listAchievements(keys);
    }

    private static boolean isWithoutPartner(ResultRow row) {
        return row.subject().partner() == null;
    }

    private static String provider(AchievementView exam) {
        return exam == null
                ? RowSubject.NOBODY
                : Objects.requireNonNullElse(exam.provider(), RowSubject.NOBODY);
    }
}
