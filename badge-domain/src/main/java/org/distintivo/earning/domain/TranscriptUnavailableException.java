package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/**
 * Thrown for a link to a transcript that leads nowhere: it never was, is expired, was withdrawn, or
 * is somebody else's. Which of these is told to nobody.
 */
public class TranscriptUnavailableException extends RuleViolation {

    public TranscriptUnavailableException() {
        super(Kind.UNKNOWN, "transcript-unavailable", "This transcript is not available.");
    }
}
