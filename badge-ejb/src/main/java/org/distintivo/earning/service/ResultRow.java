package org.distintivo.earning.service;

import java.util.List;
import org.distintivo.earning.domain.Fault;

/**
 * One row of a request or a file: either a result or the fault that it has.
 *
 * @param externalId as far as it could be read; may be null
 * @param submitted null when there is a fault
 * @param fault null when there is none
 */
public record ResultRow(String externalId, SubmittedResult submitted, Fault fault) {

    static ResultRow of(SubmittedResult submitted) {
        return new ResultRow(submitted.externalId(), submitted, null);
    }

    static ResultRow refused(String externalId, Fault fault) {
        return new ResultRow(externalId, null, fault);
    }

    /** Returns what its sender should look at although the result is taken. */
    List<Fault> warnings() {
        return submitted == null ? List.of() : submitted.warnings();
    }

    boolean isRefused() {
        return fault != null;
    }
}
