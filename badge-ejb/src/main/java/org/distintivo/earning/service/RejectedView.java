package org.distintivo.earning.service;

import java.time.Instant;
import org.distintivo.earning.domain.RejectedResult;
import org.distintivo.earning.domain.RowFaults;

/**
 * A row of a request that was rejected, for staff.
 *
 * @param partner null where the row named none
 * @param externalId null where it could not be read, as the exam
 */
public record RejectedView(
        String partner, String externalId, String exam, RowFaults faults, Instant rejectedAt) {

    static RejectedView of(RejectedResult row) {
        var subject = row.subject();
        return new RejectedView(
                subject.partner(),
                subject.externalId(),
                subject.exam(),
                row.faults(),
                row.rejectedAt());
    }
}
