package org.distintivo.claiming.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.distintivo.account.service.AddressService;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.claiming.domain.ClaimLinkUnknownException;
import org.distintivo.claiming.domain.ClaimLinkWornOutException;
import org.distintivo.claiming.service.ClaimLinkService;
import org.distintivo.claiming.service.ClaimView;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Origin;

/**
 * Shows what the link of a claim mail leads to: what was earned, for whom, and one button. Showing
 * it changes nothing, however often and by whomever the link is followed.
 */
@Named
@RequestScoped
public class ClaimPage {

    /** The field of a form that offers more than one badge to decide about. */
    static final String SEVERAL = "several";

    private static final int SHOWN = 12;
    private static final int PICTURED = 3;
    private static final int FEW = 4;
    private static final Set<BadgeState> OPEN = EnumSet.of(BadgeState.WAITING, BadgeState.DECLINED);

    @Inject private ClaimLinkService links;
    @Inject private AddressService addresses;
    @Inject private CurrentEarner earner;
    @Inject private BadgeCards cards;
    @Inject private ClaimActions actions;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private ClaimView claim;
    private boolean isRead;
    private List<BadgeCard> badges;

    /**
     * Returns what the link leads to, read once; a form that accepts a badge does without. Where it
     * leads nowhere, the page says how to get to the badges without it.
     */
    private Optional<ClaimView> claim() {
        if (!isRead) {
            isRead = true;
            try {
                claim = links.show(navigation.parameter("token"));
                navigation.comeBack();
            } catch (ClaimLinkUnknownException | ClaimLinkWornOutException lost) {
                claim = null;
            }
        }
        return Optional.ofNullable(claim);
    }

    public void act() {
        actions.carryOut(navigation.posted(SEVERAL).isPresent());
        navigation.posted("acceptThese").ifPresent(pressed -> actions.acceptThese(ids()));
        navigation.posted("addAddress").ifPresent(pressed -> addAddress());
    }

    /**
     * Has a code sent to the address of the mail, with which it is added to the signed-in account.
     */
    private void addAddress() {
        if (!isAddable()) {
            navigation.again(); // it has become this account's meanwhile, or another's
            return;
        }
        var origin = Origin.of(request.getRemoteAddr());
        var id = addresses.ask(claim().orElseThrow().address(), origin);
        var here = URLEncoder.encode(navigation.getHere(), StandardCharsets.UTF_8);
        navigation.done("claiming.other.mailed");
        navigation.to("/my/addresses/" + id + "?to=" + here);
    }

    /** Returns whether the link still leads to badges. */
    public boolean isKnown() {
        return !getBadges().isEmpty();
    }

    /** Returns whether nothing of what the mail told of waits or was accepted any more. */
    public boolean isWithdrawn() {
        return isKnown() && getBadges().stream().allMatch(it -> it.state() == BadgeState.WITHDRAWN);
    }

    /** Returns whether all that the mail told of was accepted and then revoked. */
    public boolean isRevoked() {
        return isKnown() && getBadges().stream().allMatch(it -> it.state() == BadgeState.REVOKED);
    }

    /** Returns whether anything of it can still be accepted. */
    public boolean isOpen() {
        return getBadges().stream().anyMatch(it -> OPEN.contains(it.state()));
    }

    /** Returns how many of them wait for a decision. */
    public long getWaiting() {
        return claim().stream()
                .flatMap(it -> it.badges().stream())
                .filter(it -> it.state() == BadgeState.WAITING)
                .count();
    }

    /** Returns all; a form that is posted does without them. */
    public List<BadgeCard> getBadges() {
        if (badges == null) {
            badges = claim().map(it -> cards.of(it.badges())).orElse(List.of());
        }
        return badges;
    }

    /** Returns as many as are shown at once. */
    public List<BadgeCard> getShown() {
        return getBadges().subList(0, Math.min(SHOWN, badges.size()));
    }

    /** Returns of how many the artwork stands beside the heading. */
    public int getPictured() {
        return Math.min(PICTURED, getBadges().size());
    }

    /** Returns those that are shown on request. */
    public List<BadgeCard> getFurther() {
        return getBadges().subList(getShown().size(), badges.size());
    }

    /** Returns whether they are so few that each stands with its buttons at once. */
    public boolean isFew() {
        return getBadges().size() <= FEW;
    }

    public BadgeCard getFirst() {
        return getBadges().get(0);
    }

    public String getAddress() {
        return claim().map(ClaimView::maskedAddress).orElse("");
    }

    /** Returns the name that the results tell; empty where they tell none. */
    public String getName() {
        return claim().map(ClaimView::name).orElse("");
    }

    public boolean isAccountThere() {
        return claim().map(ClaimView::hasAccount).orElse(false);
    }

    /** Returns whether the signed-in person is the one to whom the mail was sent. */
    public boolean isMine() {
        return claim().isPresent() && earner.find().equals(ofClaim());
    }

    /** Returns whether staff without badges are signed in; the mail may have been for them. */
    public boolean isStaffs() {
        return claim().isPresent()
                && request.isUserInRole(Roles.MANAGER)
                && earner.find().isEmpty();
    }

    /** Returns whether another person is signed in on this device. */
    public boolean isSomebodyElses() {
        return claim().isPresent() && earner.find().isPresent() && !isMine();
    }

    /** Returns whether the address of the mail can be added to the account that is signed in. */
    public boolean isAddable() {
        return isSomebodyElses() && !isAccountThere();
    }

    private List<String> ids() {
        return getBadges().stream().map(BadgeCard::id).toList();
    }

    private OptionalLong ofClaim() {
        return OptionalLong.of(claim().orElseThrow().earnerId());
    }
}
