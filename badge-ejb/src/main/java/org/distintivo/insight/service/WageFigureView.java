package org.distintivo.insight.service;

import java.math.BigDecimal;
import java.time.Instant;
import org.distintivo.insight.domain.WageFigure;
import org.distintivo.insight.domain.WageOrigin;
import org.distintivo.insight.domain.WageRow;
import org.distintivo.insight.domain.WageStatistic;

/**
 * What an office of statistics says that an occupation earns in an area. It stands beside what
 * postings advertise and is never mixed with it.
 *
 * @param cap from which amount on none is published; null where that is not known
 * @param importedAt when it was brought in
 */
public record WageFigureView(WageOrigin origin, WageRow row, BigDecimal cap, Instant importedAt) {

    static WageFigureView of(WageStatistic statistic, WageFigure figure) {
        var row = figure.row();
        return new WageFigureView(
                statistic.origin(),
                row,
                statistic.cap(row.period()).orElse(null),
                statistic.importedAt());
    }
}
