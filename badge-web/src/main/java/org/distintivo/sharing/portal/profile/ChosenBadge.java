package org.distintivo.sharing.portal.profile;

import org.distintivo.badge.portal.BadgeCard;

/**
 * A badge at its place in an order.
 *
 * @param place counted from 1
 * @param of how many there are
 * @param previous the id of the badge before it; null for the first
 * @param next the id of the badge behind it; null for the last
 * @param visibility who may see the badge, as a constant's name
 * @param focus {@code up} or {@code down} for the button that has the focus; empty for none
 */
public record ChosenBadge(
        BadgeCard card,
        int place,
        int of,
        String previous,
        String next,
        String visibility,
        String focus) {

    /** Returns what the button for one place up brings about; null for the first. */
    public String up() {
        return previous == null ? null : card.id() + " " + previous;
    }

    /** Returns what the button for one place down brings about; null for the last. */
    public String down() {
        return next == null ? null : card.id() + " " + next;
    }
}
