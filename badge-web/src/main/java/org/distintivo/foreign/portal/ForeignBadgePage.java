package org.distintivo.foreign.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.foreign.domain.ForeignBadgeNotShowableException;
import org.distintivo.foreign.domain.ForeignBadgeRefusedException;
import org.distintivo.foreign.service.ForeignBadgeService;
import org.distintivo.foreign.service.ForeignBadgeView;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.verifying.portal.VerdictView;
import org.distintivo.verifying.portal.VerdictWords;

/**
 * Shows one badge of another issuer to its holder, with what the last verification found; before it
 * is added, with the question whether it is theirs.
 */
@Named
@RequestScoped
public class ForeignBadgePage {

    private static final String LIST = "/my/badges#others";

    @Inject private ForeignBadgeService badges;
    @Inject private VerdictWords words;
    @Inject private Confirmation confirmation;
    @Inject private Navigation navigation;

    private ForeignBadgeView badge;
    private VerdictView verdict;

    @PostConstruct
    void load() {
        var id = navigation.parameter("id");
        badge = badges.require(id);
        verdict = words.of(badges.report(id));
    }

    /** Called before the page is shown, so that somebody else's badge is a 404. */
    public void act() {
        navigation.posted("add").ifPresent(pressed -> add());
        navigation.posted("discard").ifPresent(pressed -> discard());
        navigation.posted("remove").ifPresent(pressed -> remove());
        navigation.posted("show").ifPresent(pressed -> show());
        navigation.posted("hide").ifPresent(pressed -> hide());
    }

    private void add() {
        try {
            badges.add(badge.id());
            navigation.done("foreign.added");
        } catch (ForeignBadgeRefusedException e) {
            navigation.notDoneFor(e);
        }
        navigation.again();
    }

    private void discard() {
        badges.remove(badge.id());
        navigation.done("foreign.discarded");
        navigation.to(LIST);
    }

    private void remove() {
        if (confirmation.isGiven("remove " + badge.id())) {
            badges.remove(badge.id());
            navigation.done("foreign.removed");
            navigation.to(LIST);
        }
    }

    private void show() {
        try {
            badges.show(badge.id());
            navigation.done("foreign.shown");
        } catch (ForeignBadgeNotShowableException e) {
            navigation.notDoneFor(e);
        }
        navigation.again();
    }

    private void hide() {
        badges.hide(badge.id());
        navigation.done("foreign.hidden");
        navigation.again();
    }

    public ForeignBadgeView getBadge() {
        return badge;
    }

    public VerdictView getVerdict() {
        return verdict;
    }
}
