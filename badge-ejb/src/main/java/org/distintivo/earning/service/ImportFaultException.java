package org.distintivo.earning.service;

import java.io.IOException;
import org.distintivo.earning.domain.ImportFault;

/** Ends the reading of a file that cannot be read as a whole. */
class ImportFaultException extends IOException {

    private final transient ImportFault fault;

    ImportFaultException(String code, Long line, String detail) {
        super(detail);
        fault = new ImportFault(code, line, detail);
    }

    ImportFault fault() {
        return fault;
    }
}
