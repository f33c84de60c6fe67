package org.distintivo.claiming.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.claiming.domain.ClaimLinkUnknownException;
import org.distintivo.claiming.domain.ClaimLinkWornOutException;
import org.distintivo.claiming.service.ClaimLinkService;
import org.distintivo.claiming.service.ClaimView;
import org.distintivo.platform.portal.Navigation;

/**
 * Where the mail's link leads: what was earned, for whom, and one button. Showing it changes
 * nothing, however often and by whomever the link is followed.
 */
@Named
@RequestScoped
public class ClaimPage {

    @Inject private ClaimLinkService links;
    @Inject private CurrentEarner earner;
    @Inject private BadgeCards cards;
    @Inject private ClaimActions actions;
    @Inject private Navigation navigation;

    private Optional<ClaimView> claim = Optional.empty();
    private List<BadgeCard> badges = List.of();

    @PostConstruct
    void load() {
        try {
            claim = Optional.of(links.show(navigation.parameter("token")));
            badges = cards.of(claim.get().badges());
        } catch (ClaimLinkUnknownException | ClaimLinkWornOutException lost) {
            claim = Optional.empty(); // the page says how to get to the badges without it
        }
    }

    public void act() {
        actions.carryOut();
    }

    /** Whether the link still leads to badges. */
    public boolean isKnown() {
        return !badges.isEmpty();
    }

    public List<BadgeCard> getBadges() {
        return badges;
    }

    public BadgeCard getFirst() {
        return badges.get(0);
    }

    public String getAddress() {
        return claim.map(ClaimView::maskedAddress).orElse("");
    }

    public boolean isAccountThere() {
        return claim.map(ClaimView::hasAccount).orElse(false);
    }

    /** The person who looks is the one whom the mail was for. */
    public boolean isMine() {
        return claim.isPresent() && earner.find().equals(ofClaim());
    }

    /** Somebody else is signed in on this device. */
    public boolean isSomebodyElses() {
        return claim.isPresent() && earner.find().isPresent() && !isMine();
    }

    private OptionalLong ofClaim() {
        return OptionalLong.of(claim.orElseThrow().earnerId());
    }
}
