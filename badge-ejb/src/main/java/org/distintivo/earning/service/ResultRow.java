package org.distintivo.earning.service;

import java.time.LocalDate;
import java.util.List;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.ResultContent;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.earning.domain.RowSubject;

/**
 * One row of a request or a file: either a result or the faults that it has.
 *
 * @param externalId as far as it could be read; may be null
 * @param claims what else could be read of it
 * @param submitted null when there is a fault
 * @param faults null when there is none
 * @param subject whom it is about, as far as that could be read
 */
public record ResultRow(
        String externalId,
        Claims claims,
        SubmittedResult submitted,
        RowFaults faults,
        RowSubject subject) {

    /**
     * What the catalog and the calendar decide about, also where other parts of the row are faulty.
     *
     * @param exam null if it could not be read
     * @param takenOn null if it could not be read
     * @param scored whether there is a score
     */
    record Claims(String exam, LocalDate takenOn, boolean scored) {

        private static final Claims NONE = new Claims(null, null, false);

        static Claims of(ResultContent content) {
            var scored = content.performance().score() != null;
            return new Claims(content.exam(), content.takenOn(), scored);
        }
    }

    static ResultRow of(SubmittedResult submitted) {
        var claims = Claims.of(submitted.content());
        return new ResultRow(submitted.externalId(), claims, submitted, null, submitted.subject());
    }

    static ResultRow refused(String externalId, Fault fault) {
        return new ResultRow(
                externalId, Claims.NONE, null, RowFaults.of(fault), RowSubject.UNKNOWN);
    }

    static ResultRow refused(
            String externalId, Claims claims, RowFaults faults, RowSubject subject) {
        return new ResultRow(externalId, claims, null, faults, subject);
    }

    /** Returns what its sender should look at although the result is taken. */
    List<Fault> warnings() {
        return submitted == null ? List.of() : submitted.warnings();
    }

    boolean isRefused() {
        return faults != null;
    }
}
