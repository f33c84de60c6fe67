package org.distintivo.claiming.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.claiming.service.AutoAcceptService;
import org.distintivo.claiming.service.ClaimService;
import org.distintivo.platform.portal.Navigation;

/** Lists everything that an earner has: first what waits for a decision, then what was accepted. */
@Named
@RequestScoped
public class MyBadgesPage {

    /** Each has buttons and a sentence; more are shown on request. */
    private static final int WAITING_AT_ONCE = 20;

    @Inject private ClaimService claims;
    @Inject private AutoAcceptService autoAccept;
    @Inject private CurrentEarner earner;
    @Inject private EarnerService earners;
    @Inject private BadgeCards cards;
    @Inject private ClaimActions actions;
    @Inject private Navigation navigation;

    private List<BadgeCard> all;
    private ShownPart waiting;
    private String greeted;
    private boolean automatic;

    @PostConstruct
    void load() {
        all = cards.of(claims.listMine());
        waiting =
                ShownPart.of(
                        in(BadgeState.WAITING), WAITING_AT_ONCE, navigation.parameter("waiting"));
        greeted = earners.require(earner.id()).greetedName();
        automatic = autoAccept.isOn();
    }

    public void act() {
        actions.carryOut(getWaitingCount() > 1);
    }

    /** Returns the name with which the earner is greeted; empty if none is known. */
    public String getGreeted() {
        return greeted;
    }

    /** Returns what waits, certifications before exams, as far as it is shown. */
    public List<BadgeCard> getWaiting() {
        return waiting.shown();
    }

    /** Returns how many wait, shown or not. */
    public int getWaitingCount() {
        return in(BadgeState.WAITING).size();
    }

    /** Returns how many more of them the next step shows; 0 when all are shown. */
    public int getMoreWaiting() {
        return waiting.more();
    }

    /** Returns the address of this page with more of them, at the first of those. */
    public String getMoreWaitingAddress() {
        return ClaimActions.LIST + "?waiting=" + waiting.next() + "#b-" + waiting.first().id();
    }

    /**
     * Returns the index of the waiting badge before which the page tells what happened: their
     * number for behind the last, -1 for at the top of the page.
     */
    public int getSaidAt() {
        var outcome = navigation.getOutcome();
        var untold = outcome == null || outcome.place() == null || outcome.place() < 0;
        return untold ? -1 : Math.min(outcome.place(), getWaiting().size());
    }

    public List<BadgeCard> getDeclined() {
        return in(BadgeState.DECLINED);
    }

    /** Returns the accepted badges that do not count for the time being. */
    public List<BadgeCard> getSuspended() {
        return in(BadgeState.SUSPENDED);
    }

    public List<BadgeCard> getWithdrawn() {
        return in(BadgeState.WITHDRAWN);
    }

    /** Returns whether there is no badge but withdrawn ones. */
    public boolean isNothing() {
        return getWithdrawn().size() == all.size();
    }

    /** Returns whether automatic acceptance is offered: once there is a badge, until it is on. */
    public boolean isAutomaticOffered() {
        return !isNothing() && !automatic;
    }

    List<BadgeCard> getAll() {
        return all;
    }

    private List<BadgeCard> in(BadgeState state) {
        return all.stream().filter(card -> card.state() == state).toList();
    }
}
