package org.distintivo.insight.service;

import java.time.Instant;
import org.distintivo.insight.domain.WageOrigin;
import org.distintivo.insight.domain.WageStatistic;

/**
 * A statistic of wages.
 *
 * @param figures of how many occupations in areas it tells
 */
public record WageStatisticView(String id, WageOrigin origin, int figures, Instant importedAt) {

    static WageStatisticView of(WageStatistic stored) {
        return new WageStatisticView(
                stored.publicId(), stored.origin(), stored.figures(), stored.importedAt());
    }
}
