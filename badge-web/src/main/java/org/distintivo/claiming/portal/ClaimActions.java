package org.distintivo.claiming.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.claiming.service.AutoAcceptService;
import org.distintivo.claiming.service.ClaimService;
import org.distintivo.platform.portal.Navigation;

/**
 * What an earner decides about waiting badges, on whichever page the buttons are. Each button
 * carries the badge's id, so that a list that has changed meanwhile never acts on another badge.
 */
@Named
@RequestScoped
public class ClaimActions {

    @Inject private ClaimService claims;
    @Inject private AutoAcceptService autoAccept;
    @Inject private Navigation navigation;

    /** Does what the pressed button says; a GET presses none. */
    public void carryOut() {
        navigation.posted("accept").ifPresent(this::accept);
        navigation.posted("decline").ifPresent(this::decline);
        navigation.posted("reconsider").ifPresent(this::reconsider);
        navigation.posted("acceptAll").ifPresent(pressed -> acceptAll());
        navigation.posted("automatic").ifPresent(pressed -> acceptAutomatically());
    }

    private void accept(String id) {
        claims.accept(id);
        var share = "/my/badges/" + id + "/share";
        navigation.doneThen("claiming.accept.done", "claiming.accept.share", share);
        navigation.to("/my/badges/" + id);
    }

    private void decline(String id) {
        claims.decline(id);
        navigation.doneThen("claiming.decline.done", "claiming.decline.undo", "#declined");
        navigation.to("/my/badges");
    }

    private void reconsider(String id) {
        claims.reconsider(id);
        navigation.done("claiming.reconsider.done");
        navigation.to("/my/badges");
    }

    private void acceptAll() {
        navigation.done("claiming.accept.all.done", claims.acceptAll().size());
        navigation.to("/my/badges");
    }

    private void acceptAutomatically() {
        var accepted = autoAccept.turnOn();
        navigation.doneThen(
                "claiming.automatic.done", "claiming.automatic.settings", "/my/settings", accepted);
        navigation.to("/my/badges");
    }
}
