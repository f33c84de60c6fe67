package org.distintivo.platform.service;

import java.io.IOException;

/** Thrown when another server was not asked, or gave no usable answer. */
public class FetchFailedException extends IOException {

    private final FetchFailure reason;

    public FetchFailedException(FetchFailure reason) {
        super(reason.code());
        this.reason = reason;
    }

    public FetchFailedException(FetchFailure reason, Exception cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    public FetchFailure reason() {
        return reason;
    }
}
