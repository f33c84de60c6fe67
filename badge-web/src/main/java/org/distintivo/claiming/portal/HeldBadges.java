package org.distintivo.claiming.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/**
 * The accepted badges of an earner: what is looked for among them, and as many as are shown at
 * once. Filter, state and extent are in the page's address.
 */
@Named
@RequestScoped
public class HeldBadges {

    /** So many badges are found by eye; more get a filter. */
    private static final int FOUND_BY_EYE = 12;

    private static final int SHOWN_AT_ONCE = 60;

    @Inject private MyBadgesPage page;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private List<BadgeState> states;
    private BadgeState state;
    private ShownPart held;
    private int found;

    @PostConstruct
    void load() {
        states = issued().map(BadgeCard::state).distinct().sorted().toList();
        state = chosen(navigation.parameter("state"));
        var all = issued().filter(this::isWanted).toList();
        found = all.size();
        held = ShownPart.of(all, SHOWN_AT_ONCE, navigation.parameter("held"));
    }

    private BadgeState chosen(String name) {
        return states.stream().filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }

    /**
     * Returns those that pass the filter, certifications before exams, as far as they are shown.
     */
    public List<BadgeCard> getShown() {
        return held.shown();
    }

    /** Returns how many pass the filter, shown or not. */
    public int getFound() {
        return found;
    }

    /** Returns how many more the next step shows; 0 when all are shown. */
    public int getMore() {
        return held.more();
    }

    /** Returns the address of this page with more of them, at the first of those. */
    public String getMoreAddress() {
        var chosen = state == null ? "" : "&state=" + state;
        return ClaimActions.LIST
                + "?held="
                + held.next()
                + chosen
                + filterParameter()
                + "#b-"
                + held.first().id();
    }

    /** Returns the address of this page with those of another state that pass the same filter. */
    public String addressOf(BadgeState other) {
        return ClaimActions.LIST + "?state=" + other + filterParameter() + "#held";
    }

    private String filterParameter() {
        return getFilter().isEmpty() ? "" : "&q=" + encoded(getFilter());
    }

    /** Returns the only badge, when there is one to present instead of a list; else null. */
    public BadgeCard getOnly() {
        var alone = !isFiltered() && getShown().size() == 1;
        return alone && getShown().get(0).state() == BadgeState.ACCEPTED ? getShown().get(0) : null;
    }

    /** Returns the states of accepted badges to choose from; empty where there is no choice. */
    public List<BadgeState> getStates() {
        return states.size() > 1 ? states : List.of();
    }

    /** Returns the chosen state, or null for all of them. */
    public BadgeState getState() {
        return states.size() > 1 ? state : null;
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

    private Stream<BadgeCard> issued() {
        return page.getAll().stream().filter(card -> card.state().isIssued());
    }

    private boolean isWanted(BadgeCard card) {
        if (state != null && card.state() != state) {
            return false;
        }
        var wanted = lower(getFilter());
        return lower(card.title()).contains(wanted)
                || lower(card.achievement().code()).contains(wanted);
    }

    private String lower(String text) {
        return text.toLowerCase(language.getLocale());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
