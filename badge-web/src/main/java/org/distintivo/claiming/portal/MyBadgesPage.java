package org.distintivo.claiming.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.claiming.service.AutoAcceptService;
import org.distintivo.claiming.service.ClaimService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/** Lists everything that an earner has: first what waits for a decision, then what was accepted. */
@Named
@RequestScoped
public class MyBadgesPage {

    /** So many badges are found by eye; more get a filter. */
    private static final int FOUND_BY_EYE = 12;

    /** Among their like the newest stay first. */
    private static final Comparator<BadgeCard> CERTIFICATIONS_FIRST =
            Comparator.comparing(card -> card.achievement().kind() == AchievementKind.EXAM);

    @Inject private ClaimService claims;
    @Inject private AutoAcceptService autoAccept;
    @Inject private BadgeCards cards;
    @Inject private ClaimActions actions;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private List<BadgeCard> all;
    private List<BadgeState> states;
    private BadgeState state;
    private List<BadgeCard> held;

    @PostConstruct
    void load() {
        all = cards.of(claims.listMine());
        states = issued().map(BadgeCard::state).distinct().sorted().toList();
        state = chosen(navigation.parameter("state"));
        held = issued().filter(this::isWanted).sorted(CERTIFICATIONS_FIRST).toList();
    }

    private BadgeState chosen(String name) {
        return states.stream().filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }

    public void act() {
        actions.carryOut(getWaiting().size() > 1);
    }

    public List<BadgeCard> getWaiting() {
        return in(BadgeState.WAITING);
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

    /** Returns the accepted badges that pass the filter, certifications before exams. */
    public List<BadgeCard> getHeld() {
        return held;
    }

    /** Returns the states of accepted badges to choose from; empty where there is no choice. */
    public List<BadgeState> getStates() {
        return states.size() > 1 ? states : List.of();
    }

    /** Returns the chosen state, or null for all of them. */
    public BadgeState getState() {
        return states.size() > 1 ? state : null;
    }

    private Stream<BadgeCard> issued() {
        return all.stream().filter(card -> card.state().isIssued());
    }

    /** Returns whether there is no badge but withdrawn ones. */
    public boolean isNothing() {
        return getWithdrawn().size() == all.size();
    }

    public boolean isFiltered() {
        return !getFilter().isEmpty() || getState() != null;
    }

    public boolean isFilterOffered() {
        return issued().count() > FOUND_BY_EYE || !getFilter().isEmpty();
    }

    public String getFilter() {
        var typed = navigation.parameter("q");
        return typed == null ? "" : typed.strip();
    }

    /** Returns whether automatic acceptance is offered: once there is a badge, until it is on. */
    public boolean isAutomaticOffered() {
        return !isNothing() && !autoAccept.isOn();
    }

    private boolean isWanted(BadgeCard card) {
        if (state != null && card.state() != state) {
            return false;
        }
        var wanted = getFilter().toLowerCase(language.getLocale());
        return matches(card.title(), wanted) || matches(card.achievement().code(), wanted);
    }

    private boolean matches(String text, String wanted) {
        Locale locale = language.getLocale();
        return text.toLowerCase(locale).contains(wanted);
    }

    private List<BadgeCard> in(BadgeState state) {
        return all.stream().filter(card -> card.state() == state).toList();
    }
}
