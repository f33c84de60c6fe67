package org.distintivo.sharing.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.sharing.domain.Look;
import org.distintivo.sharing.service.LookService;
import org.distintivo.sharing.service.LooksView;

/** Tells the holder of a badge how often others looked at it. */
@Named("badgeLooks")
@RequestScoped
public class BadgeLookNumbers {

    @Inject private LookService looks;

    private LooksView known;

    /** Returns the numbers of the badge that the page is about. */
    public LooksView of(BadgeCard card) {
        if (known == null) {
            known = looks.looks(card.badge());
        }
        return known;
    }

    /** Returns the ways of looking, in the order of the table's columns. */
    public List<Look> getWays() {
        return List.of(Look.values());
    }
}
