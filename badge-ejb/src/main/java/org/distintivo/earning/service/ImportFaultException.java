package org.distintivo.earning.service;

import java.io.IOException;
import org.distintivo.earning.domain.Fault;

/** Thrown inside of the reader when a file cannot be read as a whole. */
class ImportFaultException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    ImportFaultException(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
