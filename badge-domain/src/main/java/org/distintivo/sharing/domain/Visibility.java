package org.distintivo.sharing.domain;

import org.distintivo.badge.domain.BadgeState;

/** The choices of who may see a badge and its credential. */
public enum Visibility {
    /** The holder only; for everybody else the badge does not exist. */
    PRIVATE,
    /** Whoever has or finds the address. */
    PUBLIC,
    /**
     * It was public when its holder was erased: nobody sees it, and its page says that it is gone.
     */
    GONE;

    /**
     * Requires a badge that may be made public: accepted, and neither suspended nor taken back.
     *
     * @throws BadgeNotAcceptedException if there is no credential yet to be shown
     * @throws BadgeNotSharableException if it does not count, or not now
     */
    public static void requireSharable(BadgeState state) {
        switch (state) {
            case ACCEPTED, EXPIRED -> {}
            case WAITING, DECLINED -> throw new BadgeNotAcceptedException();
            case SUSPENDED, REVOKED, WITHDRAWN -> throw new BadgeNotSharableException(state);
        }
    }
}
