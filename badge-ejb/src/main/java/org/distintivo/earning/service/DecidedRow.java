package org.distintivo.earning.service;

import java.util.List;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.Reason;
import org.distintivo.earning.domain.RowFaults;

/**
 * Tells what became of one row, as things stand after the whole request and before any language.
 *
 * @param decision null, as is the reason, when the row was rejected
 * @param badges those that this result earned
 * @param reason why the decision is so, see {@link Explanations}
 * @param voidReason null unless the result was voided
 * @param faults null unless the row was rejected
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
        List<Fault> warnings) {

    static DecidedRow rejected(String externalId, RowFaults faults) {
        return new DecidedRow(
                externalId, RowStatus.REJECTED, null, List.of(), null, null, faults, List.of());
    }

    /**
     * Returns the same with what was odd about the row; of a rejected one the faults say enough.
     */
    DecidedRow withWarnings(List<Fault> odd) {
        return faults != null
                ? this
                : new DecidedRow(
                        externalId, status, decision, badges, reason, voidReason, null, odd);
    }
}
