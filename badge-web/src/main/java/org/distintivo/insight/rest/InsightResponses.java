package org.distintivo.insight.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.distintivo.insight.domain.SalaryPeriod;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.domain.SubjectKind;
import org.distintivo.insight.rest.InsightResponse.InsightAchievement;
import org.distintivo.insight.rest.InsightResponse.InsightFilters;
import org.distintivo.insight.rest.InsightResponse.InsightPostings;
import org.distintivo.insight.rest.InsightResponse.InsightSalaries;
import org.distintivo.insight.rest.InsightResponse.InsightSkill;
import org.distintivo.insight.rest.InsightResponse.InsightSource;
import org.distintivo.insight.rest.InsightResponse.MonthCount;
import org.distintivo.insight.rest.InsightResponse.NamedCount;
import org.distintivo.insight.rest.InsightResponse.PlacedCount;
import org.distintivo.insight.rest.InsightResponse.SkillCount;
import org.distintivo.insight.service.market.InsightGap;
import org.distintivo.insight.service.market.InsightView;
import org.distintivo.insight.service.market.InsightView.Figures;
import org.distintivo.insight.service.market.InsightView.NameCount;
import org.distintivo.insight.service.market.InsightView.Pay;
import org.distintivo.insight.service.market.InsightView.SourceCount;

/** Puts figures into the members that callers are promised. */
final class InsightResponses {

    private InsightResponses() {}

    static InsightResponse of(InsightView view) {
        var figures = view.figures();
        var salaries = figures == null ? null : salaries(figures.salaries(), view.asOf());
        return new InsightResponse(
                achievement(view.subject()),
                skill(view.subject()),
                filters(view),
                moment(view.asOf()),
                new InsightPostings(view.open(), figures == null ? null : trend(figures)),
                figures == null ? null : named(figures.employers()),
                figures == null ? null : named(figures.titles()),
                figures == null ? null : places(figures),
                figures == null ? null : skills(figures),
                salaries,
                salaries == null ? InsightGap.TOO_FEW.code() : null);
    }

    private static InsightAchievement achievement(InsightView.Subject subject) {
        return subject.kind() == SubjectKind.SKILL
                ? null
                : new InsightAchievement(
                        subject.kind().name().toLowerCase(Locale.ROOT),
                        subject.code(),
                        subject.name());
    }

    private static InsightSkill skill(InsightView.Subject subject) {
        return subject.kind() == SubjectKind.SKILL
                ? new InsightSkill(subject.code(), subject.name())
                : null;
    }

    private static InsightFilters filters(InsightView view) {
        var filter = view.filter();
        return new InsightFilters(
                filter.country(), filter.region(), filter.currency(), filter.months());
    }

    private static List<MonthCount> trend(Figures figures) {
        return figures.trend().stream()
                .map(it -> new MonthCount(it.month().toString(), it.count()))
                .toList();
    }

    private static List<NamedCount> named(List<NameCount> names) {
        return names.stream().map(it -> new NamedCount(it.name(), it.count())).toList();
    }

    private static List<PlacedCount> places(Figures figures) {
        return figures.places().stream()
                .map(it -> new PlacedCount(it.country(), it.region(), it.count()))
                .toList();
    }

    private static List<SkillCount> skills(Figures figures) {
        return figures.skills().stream()
                .map(it -> new SkillCount(it.id(), it.label(), it.count(), it.lift()))
                .toList();
    }

    private static InsightSalaries salaries(Pay pay, Instant asOf) {
        if (pay == null) {
            return null;
        }
        var figure = pay.figure();
        return new InsightSalaries(
                pay.currency(),
                SalaryPeriod.YEAR.name(),
                figure.n(),
                pay.converted(),
                figure.p10().longValue(),
                figure.p25().longValue(),
                figure.p50().longValue(),
                figure.p75().longValue(),
                figure.p90().longValue(),
                pay.sources().stream().map(it -> source(it, asOf)).toList());
    }

    private static InsightSource source(SourceCount source, Instant asOf) {
        return new InsightSource(
                source.name(),
                source.licence(),
                moment(asOf),
                source.count(),
                SourceName.isSample(source.name()));
    }

    private static String moment(Instant asOf) {
        return asOf == null ? null : asOf.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
