package org.distintivo.foreign.service;

import java.time.Instant;
import java.util.Objects;
import org.distintivo.foreign.domain.ForeignBadge;
import org.distintivo.foreign.domain.ForeignBadgeState;
import org.distintivo.foreign.domain.RecipientBond;

/**
 * A badge of another issuer, for lists. Names are a stranger's: to be escaped wherever they are
 * shown.
 *
 * @param id its public id
 * @param name what it calls itself; empty where it does not
 * @param issuer the issuer's name where that is certain, else by what the issuer goes
 * @param vouched whether it is certain who issued it
 * @param added whether its holder has confirmed it
 * @param shown whether it is on the holder's profile now
 * @param showable whether it could be there
 * @param when what was done when
 */
public record ForeignBadgeView(
        String id,
        String name,
        String issuer,
        ForeignBadgeState state,
        boolean vouched,
        RecipientBond bond,
        boolean added,
        boolean shown,
        boolean showable,
        Times when) {

    public ForeignBadgeView {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(bond, "bond");
    }

    /**
     * @param handedIn when it was handed in
     * @param checked when everybody was last asked who had to be; null if never
     * @param uncheckedSince since when somebody cannot be asked; null while everybody can
     */
    public record Times(Instant handedIn, Instant checked, Instant uncheckedSince) {}

    static ForeignBadgeView of(ForeignBadge badge, Instant now) {
        var showable = badge.isShowable(now);
        return new ForeignBadgeView(
                badge.publicId(),
                badge.name(),
                badge.issuer(),
                badge.state(),
                badge.isVouched(),
                badge.bond(),
                badge.addedAt() != null,
                badge.isShown() && showable,
                showable,
                new Times(badge.handedInAt(), badge.checkedAt(), badge.uncheckedSince()));
    }

    /**
     * Returns the name of its state for texts and colours: {@code UNCONFIRMED} where nothing speaks
     * against it and nobody vouches for it.
     */
    public String standing() {
        return vouched || !isWithoutFault() ? state.name() : "UNCONFIRMED";
    }

    private boolean isWithoutFault() {
        return state == ForeignBadgeState.VALID || state == ForeignBadgeState.NOTED;
    }

    /** Returns {@code good}, {@code warn} or {@code bad}. */
    public String sign() {
        return switch (state) {
            case VALID -> vouched ? "good" : "warn";
            case NOTED, EXPIRED, UNCHECKED, SUSPENDED -> "warn";
            case REVOKED, INVALID -> "bad";
        };
    }
}
