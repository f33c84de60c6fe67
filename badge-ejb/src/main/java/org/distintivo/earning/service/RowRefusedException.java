package org.distintivo.earning.service;

import org.distintivo.earning.domain.RowFault;

/** Leaves the reading of one row at its first fault. */
class RowRefusedException extends Exception {

    private final transient RowFault fault;

    RowRefusedException(String code, String field, String detail) {
        super(detail);
        fault = new RowFault(code, field, detail);
    }

    RowFault fault() {
        return fault;
    }
}
