package org.distintivo.earning.service;

import java.util.List;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.Reason;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.earning.domain.RowSubject;

/**
 * Tells what became of one row, as things stand after the whole request and before any language.
 *
 * @param decision null, as is the reason, when the row was rejected
 * @param badges those that this result earned
 * @param reason why the decision is so, see {@link Explanations}
 * @param voidReason null unless the result was voided
 * @param faults null unless the row was rejected
 * @param subject whom a rejected row is about; else null
 * @param warnings what its sender should look at although the result is taken
 */
public record DecidedRow(
        String externalId,
        RowStatus status,
        Decision decision,
        List<BadgeView> badges,
        Reason reason,
        String voidReason,
        RowFaults faults,
        RowSubject subject,
        List<Fault> warnings) {

    static DecidedRow rejected(String externalId, RowFaults faults) {
        return new DecidedRow(
                externalId,
                RowStatus.REJECTED,
                null,
                List.of(),
                null,
                null,
                faults,
                null,
                List.of());
    }

    /**
     * Returns the same with what the row says of itself: whom it is about where it is rejected, and
     * what was odd where it is taken.
     *
     * @param row with the catalog's partner
     */
    DecidedRow of(ResultRow row) {
        return new DecidedRow(
                externalId,
                status,
                decision,
                badges,
                reason,
                voidReason,
                faults,
                faults == null ? null : row.subject(),
                faults == null ? row.warnings() : List.of());
    }
}
