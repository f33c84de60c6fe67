package org.distintivo.support.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a case, or one more of them, cannot be had for now. */
public class SupportCaseRefusedException extends RuleViolation {

    private SupportCaseRefusedException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** As many cases of one person wait as may: {@code support-cases-too-many}. */
    public static SupportCaseRefusedException tooManyCases() {
        return new SupportCaseRefusedException(
                Kind.TOO_MANY, "support-cases-too-many", "Too many open cases of one person");
    }

    /** As many messages wait for an answer as may: {@code support-messages-too-many}. */
    public static SupportCaseRefusedException tooManyMessages() {
        return new SupportCaseRefusedException(
                Kind.TOO_MANY, "support-messages-too-many", "Too many messages without an answer");
    }

    /** It was closed, and another one about the same is open: {@code support-case-elsewhere}. */
    public static SupportCaseRefusedException elsewhere() {
        return new SupportCaseRefusedException(
                Kind.CONFLICT, "support-case-elsewhere", "Another case about the same is open");
    }

    /** The catalog tells no address of the partner: {@code support-partner-unknown}. */
    public static SupportCaseRefusedException partnerUnknown() {
        return new SupportCaseRefusedException(
                Kind.REFUSED, "support-partner-unknown", "No such partner with an address");
    }

    /** The form offers no such subject: {@code support-topic-unknown}. */
    public static SupportCaseRefusedException topicUnknown() {
        return new SupportCaseRefusedException(
                Kind.REFUSED, "support-topic-unknown", "No such subject");
    }
}
