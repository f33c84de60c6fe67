package org.distintivo.earning.service;

import org.distintivo.earning.domain.ImportError;
import org.distintivo.earning.domain.RejectedResult;
import org.distintivo.earning.domain.RowFaults;
import org.distintivo.earning.domain.RowSubject;

/**
 * A row of an import or a request that was rejected and not sent again since, for whoever looks for
 * a missing badge.
 */
public record RejectedTrace(long id, RowSubject subject, RowFaults faults) {

    static RejectedTrace of(ImportError error) {
        return new RejectedTrace(error.id(), error.subject(), error.faults());
    }

    static RejectedTrace of(RejectedResult row) {
        return new RejectedTrace(row.id(), row.subject(), row.faults());
    }

    /** Returns the exam that was most likely meant where the row's own is unknown; else null. */
    public String meantExam() {
        return faults.told().stream()
                .filter(fault -> "exam".equals(fault.field()) && fault.suggestion() != null)
                .map(fault -> fault.suggestion())
                .findFirst()
                .orElse(null);
    }
}
