package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when somebody wants one link to the transcript more than there may be at a time. */
public class TooManyTranscriptsException extends RuleViolation {

    /**
     * @param most that there may be
     */
    public TooManyTranscriptsException(int most) {
        super(
                Kind.CONFLICT,
                "too-many-transcripts",
                "There may be " + most + " links at a time; withdraw one first.",
                most);
    }
}
