package org.distintivo.earning.service;

import java.util.List;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.domain.Reason;
import org.distintivo.earning.domain.RowFault;

/**
 * What became of one row, before any language.
 *
 * @param decision null, as are badges' and reason's content, when the row was rejected
 * @param voidReason null unless the result was voided
 * @param fault null unless the row was rejected
 */
public record DecidedRow(
        String externalId,
        RowStatus status,
        Decision decision,
        List<BadgeView> badges,
        Reason reason,
        String voidReason,
        RowFault fault) {}
