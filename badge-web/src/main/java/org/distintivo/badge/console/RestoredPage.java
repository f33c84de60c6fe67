package org.distintivo.badge.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.issuing.service.RestorationService;
import org.distintivo.issuing.service.RestorationView;
import org.distintivo.platform.portal.Navigation;

/**
 * Tells staff what has to be done after an older database was put back: on the console's first
 * page, and at {@code /console/restored} with the badges that follow the published lists again.
 */
@Named
@RequestScoped
public class RestoredPage {

    private static final int MOST = 200;

    @Inject private RestorationService restoration;
    @Inject private BadgeService badges;
    @Inject private BadgeCards cards;
    @Inject private EarnerService earners;
    @Inject private Navigation navigation;

    private RestorationView found;
    private List<BadgeCard> shown;

    @PostConstruct
    void load() {
        found = restoration.find().orElse(null);
    }

    /** Returns what was restored; null when there is nothing to see to. */
    public RestorationView getFound() {
        return found;
    }

    /** Called before the page is shown. */
    public void act() {
        if (navigation.posted("seen").isPresent()) {
            restoration.see();
            navigation.done("badge.restored.done");
            navigation.to("/console");
        }
    }

    public List<BadgeCard> getBadges() {
        if (shown == null) {
            var known = restoration.listBadges(MOST).stream().map(badges::find);
            shown = cards.of(known.flatMap(Optional::stream).toList());
        }
        return shown;
    }

    /** Returns how many there are beyond those that are shown. */
    public long getMore() {
        return Math.max(0, found.badges() - MOST);
    }

    public String holder(BadgeCard card) {
        return earners.require(card.badge().earnerId()).known();
    }
}
