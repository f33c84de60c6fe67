package org.distintivo.sharing.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.PublicBadgeService;
import org.distintivo.sharing.service.ShareService;

/** Shows a holder what others get at the address of a badge: its page, or that nothing is there. */
@Named
@RequestScoped
public class OthersPage {

    @Inject private ShareService shares;
    @Inject private PublicBadgeService badges;
    @Inject private Navigation navigation;

    private String id;
    private Visibility visibility;
    private boolean shown;

    @PostConstruct
    void load() {
        id = navigation.parameter("id");
        visibility = shares.visibility(id);
        shown = badges.findShown(id).isPresent();
    }

    /** Called before the page is shown, so that somebody else's badge is a 404. */
    public void act() {
        // loading is all there is to do; see load()
    }

    public String getId() {
        return id;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    /** Returns whether others get the page. */
    public boolean isShown() {
        return shown;
    }
}
