package org.distintivo.badge.domain;

import java.util.Objects;

/**
 * Why a badge was revoked.
 *
 * @param code {@link #RESULT}, {@link #STAFF} or {@link #RESTORED}; picks the sentence that the
 *     holder reads
 * @param text what staff wrote, or null
 */
public record RevocationReason(String code, String text) {

    /** No counting result stands behind it any more. */
    public static final String RESULT = "result";

    /** Staff revoked it by hand. */
    public static final String STAFF = "staff";

    /** The published status list says so; the restored database does not know why. */
    public static final String RESTORED = "restored";

    private static final int MAX_LENGTH = 500;

    public RevocationReason {
        Objects.requireNonNull(code, "code");
    }

    public static RevocationReason resultNoLongerCounts() {
        return new RevocationReason(RESULT, null);
    }

    public static RevocationReason restoredFromList() {
        return new RevocationReason(RESTORED, null);
    }

    public static RevocationReason byStaff(String text) {
        var reason = text == null ? "" : text.strip();
        if (reason.isEmpty() || reason.length() > MAX_LENGTH) {
            throw new RevocationReasonMissingException(MAX_LENGTH);
        }
        return new RevocationReason(STAFF, reason);
    }
}
