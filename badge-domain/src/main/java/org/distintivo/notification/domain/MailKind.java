package org.distintivo.notification.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The kinds of mail that somebody may not want. What is about the safety of an account, or takes
 * something away that was accepted, is of no kind and goes out always ({@link MailTemplate#kind}).
 */
public enum MailKind {
    /** New badges wait to be accepted. */
    WAITING,
    /** Badges have waited for some time: once for each. */
    REMINDER,
    /** New badges were accepted at once, because the earner wanted it so. */
    ACCEPTED,
    /** Badges that waited do not wait any more. */
    WITHDRAWN,
    /** Badges of other issuers that the reader has added are good no more. */
    FOREIGN,
    /** New openings for searches that the reader keeps and wants to be told of. */
    JOBS;

    /**
     * Returns the kinds of which each, when it is not wanted, stops mail of this kind: whoever does
     * not want to hear of waiting badges is not reminded of them either.
     */
    public Set<MailKind> stoppedBy() {
        return this == REMINDER ? EnumSet.of(REMINDER, WAITING) : EnumSet.of(this);
    }

    /** Returns the end of its message key, for example {@code waiting}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
