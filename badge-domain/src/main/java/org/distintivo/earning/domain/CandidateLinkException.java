package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a candidate id cannot be linked to a person. */
public class CandidateLinkException extends RuleViolation {

    private CandidateLinkException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    /** Refuses an id that stands for somebody else. */
    public static CandidateLinkException ofAnother(long earnerId) {
        return new CandidateLinkException(
                Kind.CONFLICT,
                "candidate-of-another",
                "The candidate id is linked to another person.",
                String.valueOf(earnerId));
    }

    /** Refuses a partner or an id that is missing or too long. */
    public static CandidateLinkException incomplete() {
        return new CandidateLinkException(
                Kind.REFUSED, "candidate-incomplete", "A partner and a candidate id are needed.");
    }
}
