package org.distintivo.insight.service.reading;

import java.io.IOException;

/** A feed that cannot be read from a line on; what came before it was understood. */
public final class FeedBrokenException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    FeedBrokenException(long line, Throwable cause) {
        super("broken at line " + line, cause);
        this.line = line;
    }

    /** Returns the line at which it broke, counted from 1. */
    public long line() {
        return line;
    }
}
