package org.distintivo.badge.domain;

import java.util.Objects;
import org.distintivo.platform.domain.Coded;
import org.distintivo.platform.domain.ReasonText;

/**
 * Why a badge was revoked.
 *
 * @param cause what led to it
 * @param text what staff, or who took the result back, wrote; or null
 */
public record RevocationReason(Cause cause, String text) {

    /** What led to it; the code picks the sentence that the holder reads. */
    public enum Cause implements Coded {
        /** No counting result stands behind it any more. */
        RESULT,
        /** Staff revoked it by hand. */
        STAFF,
        /** The published status list says so; the restored database does not know why. */
        RESTORED
    }

    private static final int MAX_LENGTH = 500;

    public RevocationReason {
        Objects.requireNonNull(cause, "cause");
    }

    /** Returns the code of the cause, as it is stored and as messages name it. */
    public String code() {
        return cause.code();
    }

    /** Returns whether only the published list is known to say so, to whom it was told before. */
    public boolean isRestored() {
        return cause == Cause.RESTORED;
    }

    /**
     * Returns the reason of a badge that no counting result stands behind.
     *
     * @param why what was written when the result was taken back, or null
     */
    public static RevocationReason resultNoLongerCounts(String why) {
        return new RevocationReason(Cause.RESULT, why);
    }

    /**
     * Returns the reason of a badge that an older database had forgotten to be revoked; the status
     * list still said so.
     */
    public static RevocationReason restoredFromList() {
        return new RevocationReason(Cause.RESTORED, null);
    }

    /**
     * @param text told to the holder; white space around it goes
     * @throws RevocationReasonMissingException if it is blank or too long
     */
    public static RevocationReason byStaff(String text) {
        var reason = ReasonText.of(text);
        if (reason.isEmpty() || reason.length() > MAX_LENGTH) {
            throw new RevocationReasonMissingException(MAX_LENGTH);
        }
        return new RevocationReason(Cause.STAFF, reason);
    }
}
