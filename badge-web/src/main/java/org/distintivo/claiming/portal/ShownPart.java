package org.distintivo.claiming.portal;

import java.util.List;
import org.distintivo.badge.portal.BadgeCard;

/**
 * The beginning of a long list, which grows by as many on request.
 *
 * @param more how many the next step shows beside these; 0 when all are shown
 * @param first the first of those, or null
 */
record ShownPart(List<BadgeCard> shown, int more, BadgeCard first) {

    /**
     * @param step how many are shown at first, and how many more at each request
     * @param wanted how many are to be shown, as the address says; whatever is no number counts for
     *     nothing
     */
    static ShownPart of(List<BadgeCard> all, int step, String wanted) {
        var extent = Math.min(all.size(), Math.max(step, number(wanted)));
        var more = Math.min(step, all.size() - extent);
        return new ShownPart(all.subList(0, extent), more, more == 0 ? null : all.get(extent));
    }

    /** Returns how many are shown after the next step. */
    int next() {
        return shown.size() + more;
    }

    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
