package org.distintivo.sharing.domain;

import java.util.Set;
import org.distintivo.badge.domain.BadgeState;

/** The choices of who may see a badge and its credential. */
public enum Visibility {
    /** The holder only; for everybody else the badge does not exist. */
    PRIVATE,
    /**
     * Whoever was given the address; search engines are told to leave it out, and no list has it.
     */
    LINK,
    /** Everybody, who may also find it with a search engine. */
    PUBLIC,
    /**
     * Others could see it when its holder was erased: nobody sees it, and its page says that it is
     * gone.
     */
    GONE;

    /** Those with which others see a badge. */
    public static final Set<Visibility> SHOWN = Set.of(LINK, PUBLIC);

    /** Returns whether others see the badge. */
    public boolean isShown() {
        return SHOWN.contains(this);
    }

    /** Returns whether more people see a badge with this one than with the other. */
    public boolean isWiderThan(Visibility other) {
        return isShown() && (!other.isShown() || compareTo(other) > 0);
    }

    /**
     * Requires a badge that others may be shown: accepted, and neither suspended nor taken back.
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
