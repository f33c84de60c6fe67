package org.distintivo.sharing.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.ShareService;

/** Looks up who sees each badge of a list, for all of them at once. */
@Named
@RequestScoped
public class Visibilities {

    @Inject private ShareService shares;

    private Map<String, Visibility> known;

    /** Returns {@code PRIVATE}, {@code LINK} or {@code PUBLIC}. */
    public String of(BadgeCard card, List<BadgeCard> list) {
        if (known == null) {
            known = shares.listVisibilities(list.stream().map(BadgeCard::id).toList());
        }
        return known.getOrDefault(card.id(), Visibility.PRIVATE).name();
    }
}
