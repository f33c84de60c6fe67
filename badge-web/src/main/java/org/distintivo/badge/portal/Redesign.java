package org.distintivo.badge.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.RedesignService;
import org.distintivo.catalog.service.ArtworkAddress;
import org.distintivo.platform.portal.Navigation;

/** Offers the holder of a badge the artwork of a redesign, and the way back. */
@Named
@RequestScoped
public class Redesign implements BadgeAction {

    @Inject private RedesignService designs;
    @Inject private CurrentEarner earner;
    @Inject private Navigation navigation;

    /** Does what the pressed button says; each carries the badge's id. */
    @Override
    public void carryOut() {
        navigation.posted("adopt").ifPresent(this::adopt);
        navigation.posted("goBack").ifPresent(this::goBack);
    }

    private void adopt(String id) {
        designs.adopt(earner.id(), id);
        navigation.doneUnless("badge.redesign.adopted", "badge.redesign.back", "goBack", id);
        navigation.again();
    }

    private void goBack(String id) {
        designs.goBack(earner.id(), id);
        navigation.done("badge.redesign.as-awarded");
        navigation.again();
    }

    /** Returns whether the achievement has a newer artwork than the badge shows. */
    public boolean isOffered(BadgeCard card) {
        return card.state() == BadgeState.ACCEPTED
                && card.badge().design() != card.achievement().design();
    }

    /** Returns whether the badge shows another artwork than it was awarded with. */
    public boolean isAdopted(BadgeCard card) {
        return card.state() == BadgeState.ACCEPTED
                && card.badge().design() != card.badge().awardedDesign();
    }

    /** Returns the newest artwork, as a path without extension. */
    public String newest(BadgeCard card) {
        return ArtworkAddress.path(card.badge().achievement(), card.achievement().design());
    }

    /** Returns the artwork that the badge was awarded with, as a path without extension. */
    public String awarded(BadgeCard card) {
        return ArtworkAddress.path(card.badge().achievement(), card.badge().awardedDesign());
    }
}
