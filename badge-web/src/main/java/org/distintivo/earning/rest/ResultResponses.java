package org.distintivo.earning.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.earning.rest.RecordedResultResponse.EarnedBadge;
import org.distintivo.earning.rest.RecordedResultResponse.RowFault;
import org.distintivo.earning.rest.RecordedResultResponse.RowProblem;
import org.distintivo.earning.rest.RecordedResultResponse.RowWarning;
import org.distintivo.earning.service.DecidedRow;
import org.distintivo.earning.service.Explanations;
import org.distintivo.earning.service.FaultWords;
import org.distintivo.platform.rest.Problems;

/** Makes the answers about results as the caller reads them. */
@ApplicationScoped
public class ResultResponses {

    @Inject private Problems problems;
    @Inject private FaultWords words;
    @Inject private Explanations explanations;

    RecordedResultsResponse of(List<DecidedRow> rows, Locale language) {
        var told = explanations.of(rows, language);
        return new RecordedResultsResponse(
                IntStream.range(0, rows.size())
                        .mapToObj(i -> of(rows.get(i), told.get(i), language))
                        .toList());
    }

    RecordedResultResponse of(DecidedRow row, Locale language) {
        return of(row, explanations.of(List.of(row), language).get(0), language);
    }

    private RecordedResultResponse of(DecidedRow row, String explanation, Locale language) {
        return new RecordedResultResponse(
                row.externalId(),
                row.status().name().toLowerCase(Locale.ROOT),
                row.decision() == null ? null : row.decision().name(),
                row.badges().stream().map(ResultResponses::earned).toList(),
                explanation,
                row.faults() == null ? null : problem(row.faults(), language),
                row.warnings().stream().map(it -> warning(it, language)).toList());
    }

    private RowWarning warning(Fault odd, Locale language) {
        return new RowWarning(odd.code(), words.sentence(odd, language), odd.field());
    }

    private static EarnedBadge earned(BadgeView badge) {
        return new EarnedBadge(badge.id(), kind(badge), badge.achievement().code());
    }

    static String kind(BadgeView badge) {
        return badge.achievement().kind().name().toLowerCase(Locale.ROOT);
    }

    /** Returns the problem, with the status that the row alone would have been answered with. */
    private RowProblem problem(RowFaults faults, Locale language) {
        var fault = faults.first();
        var problem =
                problems.told(
                        Problems.status(fault.kind()),
                        fault.code(),
                        words.sentence(fault, language),
                        language);
        return new RowProblem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.code(),
                problem.detail(),
                fault.field(),
                faults.told().stream().map(it -> told(it, language)).toList(),
                faults.more());
    }

    private RowFault told(Fault fault, Locale language) {
        return new RowFault(fault.code(), words.sentence(fault, language), fault.field());
    }
}
