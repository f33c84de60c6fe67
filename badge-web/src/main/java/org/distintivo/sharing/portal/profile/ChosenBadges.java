package org.distintivo.sharing.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.ShareService;

/** Puts chosen badges in the rows of a page, with who sees them, asked once for all. */
@RequestScoped
public class ChosenBadges {

    @Inject private BadgeCards cards;
    @Inject private ShareService shares;
    @Inject private CollectionAddress address;

    /**
     * @param all chosen ones, in their order
     * @param page counted from 0
     */
    List<ChosenBadge> of(List<BadgeView> all, int page) {
        int from = Math.min(all.size(), page * CollectionPage.MOST);
        var known = cards.of(all);
        int end = Math.min(known.size(), from + CollectionPage.MOST);
        if (from >= end) {
            return List.of();
        }
        var seen =
                shares.listVisibilities(
                        known.subList(from, end).stream().map(BadgeCard::id).toList());
        return IntStream.range(from, end).mapToObj(at -> row(known, at, seen)).toList();
    }

    private ChosenBadge row(List<BadgeCard> all, int at, Map<String, Visibility> seen) {
        var card = all.get(at);
        var previous = at == 0 ? null : all.get(at - 1).id();
        var next = at == all.size() - 1 ? null : all.get(at + 1).id();
        return new ChosenBadge(
                card,
                at + 1,
                all.size(),
                previous,
                next,
                seen.getOrDefault(card.id(), Visibility.PRIVATE).name(),
                focus(card.id(), previous, next));
    }

    /** A badge that has come to an end of the list has the focus on the other button. */
    private String focus(String badge, String previous, String next) {
        if (address.isMoved(badge, false)) {
            return previous == null ? "down" : "up";
        }
        if (address.isMoved(badge, true)) {
            return next == null ? "up" : "down";
        }
        return "";
    }
}
