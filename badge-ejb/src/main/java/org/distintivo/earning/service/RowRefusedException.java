package org.distintivo.earning.service;

import org.distintivo.earning.domain.Fault;

/** Thrown inside of the reader at the fault of a field, which is read no further. */
class RowRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    RowRefusedException(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
