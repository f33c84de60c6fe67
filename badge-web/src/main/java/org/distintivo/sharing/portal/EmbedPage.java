package org.distintivo.sharing.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Settings;
import org.distintivo.sharing.service.PublicBadgeService;
import org.distintivo.sharing.service.PublicBadgeStates;
import org.distintivo.sharing.service.PublicBadgeView;

/**
 * Shows a badge in a frame on a page elsewhere, as everybody sees it, whoever is signed in here.
 * Where nobody may see it, the frame says so in a sentence, the same for every address.
 */
@Named
@RequestScoped
public class EmbedPage {

    @Inject private PublicBadgeService badges;
    @Inject private PublicBadgeStates states;
    @Inject private RecentChecks checks;
    @Inject private ShownVerdicts verdicts;
    @Inject private BadgeCards cards;
    @Inject private Settings settings;
    @Inject private Navigation navigation;

    private PublicBadgeView shown;
    private BadgeCard card;
    private ShownVerdict verdict;

    @PostConstruct
    void load() {
        var id = navigation.parameter("id");
        var state = states.find(id); // before anything that it tells of
        badges.findShown(id)
                .ifPresent(
                        found ->
                                badges.findCredential(id)
                                        .ifPresent(it -> show(found, it.document(), state)));
    }

    private void show(PublicBadgeView found, String document, Optional<String> state) {
        shown = found;
        card = cards.of(found.badge());
        verdict = verdicts.of(card, checks.of(document, state));
    }

    /** Called before the page is made, so that a frame with nothing in it is a 404. */
    public void act() {
        if (!isShown()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public boolean isShown() {
        return shown != null;
    }

    public PublicBadgeView getBadge() {
        return shown;
    }

    public BadgeCard getCard() {
        return card;
    }

    public ShownVerdict getVerdict() {
        return verdict;
    }

    public String getAddress() {
        return settings.baseUrl() + "/badges/" + card.id();
    }
}
