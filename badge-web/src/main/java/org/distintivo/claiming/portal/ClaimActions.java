package org.distintivo.claiming.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.portal.BadgeAction;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.claiming.service.AutoAcceptService;
import org.distintivo.claiming.service.ClaimService;
import org.distintivo.platform.portal.Navigation;

/**
 * Carries out what an earner decides about waiting badges, on whichever page the buttons are. Each
 * button carries the badge's id, so that a list that has changed meanwhile never acts on another
 * badge.
 *
 * <p>The page is the same afterwards, at the same place of its list; only the acceptance of a
 * single badge leads on to that badge, where it is presented and can be shared.
 */
@RequestScoped
public class ClaimActions implements BadgeAction {

    static final String LIST = "/my/badges";

    @Inject private ClaimService claims;
    @Inject private AutoAcceptService autoAccept;
    @Inject private AcceptedMoment moment;
    @Inject private Navigation navigation;

    /** Does what the pressed button of a page about one badge says; a GET presses none. */
    @Override
    public void carryOut() {
        carryOut(false);
    }

    /**
     * Does what the pressed button says.
     *
     * @param several whether the page offers more than one badge to decide about
     */
    void carryOut(boolean several) {
        navigation.posted("accept").ifPresent(id -> accept(id, several));
        navigation.posted("decline").ifPresent(this::decline);
        navigation.posted("reconsider").ifPresent(this::reconsider);
        navigation.posted("acceptAll").ifPresent(pressed -> present(claims.acceptAll()));
        navigation.posted("automatic").ifPresent(pressed -> acceptAutomatically());
    }

    private void accept(String id, boolean several) {
        var place = placeOf(id);
        var accepted = claims.accept(id);
        var badge = accepted.badge();
        var already = accepted.before();
        if (already || several) {
            navigation.doneThen(
                    already ? "claiming.accept.already" : "claiming.accept.done",
                    "claiming.accept.share",
                    addressOf(badge) + "/share");
        }
        if (several) {
            stay(place);
        } else if (already) {
            navigation.to(addressOf(badge));
        } else {
            present(List.of(badge));
        }
    }

    /** Leads to where the holder sees what has become theirs. */
    private void present(List<BadgeView> accepted) {
        if (accepted.isEmpty()) {
            navigation.done("claiming.accept.all.done", 0);
        } else {
            moment.begin(accepted);
        }
        navigation.to(accepted.size() == 1 ? addressOf(accepted.get(0)) : LIST);
    }

    private static String addressOf(BadgeView badge) {
        return LIST + "/" + badge.id();
    }

    private void decline(String id) {
        var place = placeOf(id);
        claims.decline(id);
        navigation.doneUnless("claiming.decline.done", "claiming.decline.undo", "reconsider", id);
        stay(place);
    }

    private void reconsider(String id) {
        claims.reconsider(id);
        navigation.done("claiming.reconsider.done");
        stay(placeOf(id));
    }

    /** Accepts what waits of the badges of a page. */
    void acceptThese(List<String> ids) {
        present(claims.acceptAll(ids));
    }

    private void acceptAutomatically() {
        var accepted = autoAccept.turnOn();
        navigation.doneThen(
                "claiming.automatic.done", "claiming.automatic.settings", "/my/settings", accepted);
        navigation.to(LIST);
    }

    /** Shows the page again; the list of all badges tells what happened where the badge was. */
    private void stay(int place) {
        if (isOnList()) {
            navigation.place(place);
            navigation.to(navigation.getHere() + "#said");
        } else {
            navigation.again();
        }
    }

    /** Returns where the badge is among those that wait; only the list of all badges asks. */
    private int placeOf(String id) {
        return isOnList() ? waiting().indexOf(id) : -1;
    }

    private boolean isOnList() {
        return navigation.exactly(LIST).equals("page");
    }

    private List<String> waiting() {
        return claims.listMine().stream()
                .filter(badge -> badge.state() == BadgeState.WAITING)
                .map(BadgeView::id)
                .toList();
    }
}
