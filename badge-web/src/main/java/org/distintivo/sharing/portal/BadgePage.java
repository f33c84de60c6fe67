package org.distintivo.sharing.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.portal.BadgeAction;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.platform.service.Settings;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.ShareService;

/**
 * Shows one badge to its holder: what it says, who sees it, its files, and the ways to share it.
 */
@Named
@RequestScoped
public class BadgePage {

    @Inject private BadgeService badges;
    @Inject private ShareService shares;
    @Inject private OwnSharings sharings;
    @Inject private CatalogService catalog;
    @Inject private CurrentEarner earner;
    @Inject private BadgeCards cards;
    @Inject private Settings settings;
    @Inject private Texts texts;
    @Inject private Navigation navigation;
    @Inject @Any private Instance<BadgeAction> contributed;

    private BadgeCard card;

    @PostConstruct
    void load() {
        card = cards.of(badges.requireOf(earner.id(), navigation.parameter("id")));
    }

    /** Called before the page is shown, so that somebody else's badge is a 404. */
    public void act() {
        navigation.posted("show").ifPresent(this::show);
        navigation.posted("see").ifPresent(this::see);
        navigation.posted("hide").ifPresent(pressed -> hide());
        contributed.forEach(BadgeAction::carryOut);
    }

    public BadgeCard getCard() {
        return card;
    }

    /** Returns whether there is something to be shown that counts, and counts now. */
    public boolean isSharable() {
        return card.state().isIssued()
                && card.state() != BadgeState.REVOKED
                && card.state() != BadgeState.SUSPENDED;
    }

    public boolean isShown() {
        return getVisibility().isShown();
    }

    public Visibility getVisibility() {
        return sharings.of(card).visibility();
    }

    /** Returns those to whom the badge could be shown instead. */
    public List<Visibility> getOthers() {
        return Stream.of(Visibility.LINK, Visibility.PUBLIC)
                .filter(it -> it != getVisibility())
                .filter(it -> isSharable() || getVisibility().isWiderThan(it))
                .toList();
    }

    /** Returns whether it may stand in mails, which are read for years. */
    public boolean isSignable() {
        return card.state() == BadgeState.ACCEPTED;
    }

    /** Returns whether the badge's files tell the holder's name. */
    public boolean isNamed() {
        return settings.signNames();
    }

    public ShareTargets getTargets() {
        var address = settings.baseUrl() + "/badges/" + card.id();
        var issuer =
                new ShareTargets.Issuer(
                        catalog.issuer().name(), settings.linkedInOrganization().orElse(null));
        return new ShareTargets(card, issuer, address, settings.baseUrl(), texts::text);
    }

    private void show(String button) {
        var wanted = wanted(button);
        shares.show(card.id(), wanted);
        navigation.done("sharing.shown." + wanted);
        navigation.to("/my/badges/" + card.id() + "/share");
    }

    private void see(String button) {
        var wanted = wanted(button);
        shares.show(card.id(), wanted);
        navigation.done("sharing.seen." + wanted);
        navigation.to("/my/badges/" + card.id());
    }

    /** Takes the narrower one for whatever no button of ours says. */
    private static Visibility wanted(String button) {
        return button.equals(Visibility.PUBLIC.name()) ? Visibility.PUBLIC : Visibility.LINK;
    }

    private void hide() {
        shares.hide(card.id());
        navigation.done("sharing.hidden");
        navigation.to("/my/badges/" + card.id());
    }
}
