package org.distintivo.earning.domain;

import java.util.Optional;
import org.distintivo.badge.domain.BadgeState;

/** What a transcript says of a certification. */
public enum CertificationState {
    /** The certification counts. */
    VALID,
    /** Its last day is past. */
    EXPIRED,
    /** It does not count for the time being. */
    SUSPENDED,
    /** It was taken back for good. */
    REVOKED,
    /** It was earned, and the holder has not accepted its badge yet. */
    EARNED;

    /** Returns the word for a badge; empty for one that a transcript does not name. */
    public static Optional<CertificationState> of(BadgeState state) {
        return switch (state) {
            case ACCEPTED -> Optional.of(VALID);
            case EXPIRED -> Optional.of(EXPIRED);
            case SUSPENDED -> Optional.of(SUSPENDED);
            case REVOKED -> Optional.of(REVOKED);
            case WAITING -> Optional.of(EARNED);
            case DECLINED, WITHDRAWN -> Optional.empty();
        };
    }
}
