package org.distintivo.earning.service;

import org.distintivo.earning.domain.RowFault;

/**
 * One row of a request or a file: either a result or the fault that it has.
 *
 * @param externalId as far as it could be read; may be null
 * @param submitted null when there is a fault
 * @param fault null when there is none
 */
public record ResultRow(String externalId, SubmittedResult submitted, RowFault fault) {

    static ResultRow of(SubmittedResult submitted) {
        return new ResultRow(submitted.externalId(), submitted, null);
    }

    static ResultRow refused(String externalId, RowFault fault) {
        return new ResultRow(externalId, null, fault);
    }
}
