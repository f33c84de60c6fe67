package org.distintivo.platform.service;

import java.util.List;
import java.util.logging.Logger;

/**
 * Ends a server that cannot start: logs coded lines instead of the stack traces that a container
 * writes when a bean fails at its start. Only for failures before anything was written.
 */
public final class StartupFailure {

    /** {@code EX_CONFIG} of {@code sysexits.h}: something is wrong with the settings. */
    public static final int SETTINGS = 78;

    /** {@code EX_UNAVAILABLE} of {@code sysexits.h}: the database cannot be used. */
    static final int DATABASE = 69;

    private static final Logger LOG = Logger.getLogger(StartupFailure.class.getName());

    private StartupFailure() {}

    /** Logs the lines and ends the process with a code that is not zero. */
    public static void end(int exitCode, List<String> lines) {
        lines.forEach(LOG::severe);
        // an orderly exit would wait for the application, which waits for this
        Runtime.getRuntime().halt(exitCode);
    }
}
