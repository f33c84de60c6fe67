package org.distintivo.earning.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.ArtworkAddress;

/**
 * A badge as staff see it.
 *
 * @param title the achievement's, today, in the reader's language
 * @param blocked whether the earner does not get it again until staff lift the block
 */
public record ConsoleBadge(BadgeView badge, String title, boolean blocked) {

    public String id() {
        return badge.id();
    }

    public String artwork() {
        return ArtworkAddress.path(badge.achievement(), badge.design()) + ".svg";
    }

    /** Returns the message key of the state, in words for staff. */
    public String stateKey() {
        return "earning.console.state." + badge.state();
    }

    /** Returns the message key of why it was revoked, or null. */
    public String reasonKey() {
        return badge.revocation() == null
                ? null
                : "earning.console.revoked." + badge.revocation().code();
    }

    /** Returns the reason that staff wrote, or null. */
    public String reasonText() {
        return badge.revocation() == null ? null : badge.revocation().text();
    }

    /** Returns the id of the result that earned it, for a query in an address. */
    public String number() {
        return URLEncoder.encode(badge.resultExternalId(), StandardCharsets.UTF_8);
    }

    public boolean isAccepted() {
        return badge.state() == BadgeState.ACCEPTED;
    }

    public boolean isSuspended() {
        return badge.state() == BadgeState.SUSPENDED;
    }

    public boolean isRevocable() {
        return isAccepted() || isSuspended();
    }
}
