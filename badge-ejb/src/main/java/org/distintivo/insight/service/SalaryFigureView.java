package org.distintivo.insight.service;

import java.time.LocalDate;
import java.util.List;
import org.distintivo.insight.domain.SalaryFigure;

/**
 * What a choice of postings advertises as pay for a year, with everything that a reader needs to
 * trace it.
 *
 * @param currency in which it is told; null where no posting of the choice says any
 * @param figure with how many postings stand behind it
 * @param converted how many of these were advertised in another currency
 * @param unconverted how many are left out because no rate was in force on their day, or because
 *     another currency than the base was asked for
 * @param excluded how many are left out as implausible or outliers
 * @param sources whose postings stand behind it, the most first
 * @param from the first day of posting that was looked at
 * @param to the last one
 * @param sample whether postings of the fictional market stand behind it
 */
public record SalaryFigureView(
        String currency,
        SalaryFigure figure,
        int converted,
        int unconverted,
        int excluded,
        List<SourceShare> sources,
        LocalDate from,
        LocalDate to,
        boolean sample) {

    public SalaryFigureView {
        sources = List.copyOf(sources);
    }

    /**
     * How much of a figure one source brought.
     *
     * @param asOf the day of its newest posting
     */
    public record SourceShare(String name, int n, LocalDate asOf) {}
}
