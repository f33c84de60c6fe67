package org.distintivo.sharing.portal.profile;

import java.util.List;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.sharing.service.profile.PublicProfileView;

/**
 * One page of a profile, as others see it.
 *
 * @param badges how many different ones stand on the whole profile
 * @param number of this page, counted from 1
 * @param pages how many there are, at least one
 */
public record ProfileSheet(
        PublicProfileView profile, List<Part> parts, int badges, int number, int pages) {

    /** So few badges are shown larger. */
    private static final int FEW = 3;

    public ProfileSheet {
        parts = List.copyOf(parts);
    }

    /**
     * Badges of one section that stand on this page.
     *
     * @param title empty for the section without one
     * @param about empty unless the section begins on this page
     */
    public record Part(String title, String about, List<BadgeCard> cards) {

        public Part {
            cards = List.copyOf(cards);
        }

        /** Returns whether they are so few that each is shown larger. */
        public boolean few() {
            return cards.size() <= FEW;
        }
    }

    /** Returns the path of the page before this one; null for the first. */
    public String before() {
        return number == 1 ? null : address(number - 1);
    }

    /** Returns the path of the page behind this one; null for the last. */
    public String behind() {
        return number >= pages ? null : address(number + 1);
    }

    private String address(int page) {
        return profile.path() + (page == 1 ? "" : "/" + page);
    }

    /** Returns the artwork of the first badge, as a path without extension; null where none is. */
    public String artwork() {
        return parts.isEmpty() ? null : parts.get(0).cards().get(0).artwork();
    }

    /** Returns what the artwork shows; null where there is none. */
    public String alt() {
        return parts.isEmpty() ? null : parts.get(0).cards().get(0).alt();
    }
}
