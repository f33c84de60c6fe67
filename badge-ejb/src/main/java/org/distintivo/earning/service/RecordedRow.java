package org.distintivo.earning.service;

import java.util.List;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.domain.RowFault;

/**
 * What became of one row, as things stand after the whole request.
 *
 * @param decision null when the row was rejected
 * @param badges those that this result earned
 * @param explanation the decision in words; null when the row was rejected
 * @param fault null unless the row was rejected
 */
public record RecordedRow(
        String externalId,
        RowStatus status,
        Decision decision,
        List<BadgeView> badges,
        String explanation,
        RowFault fault) {}
