package org.distintivo.sharing.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.sharing.service.profile.PublicProfileService;

/** Leads from a badge to the profile of its holder, where everybody may see that. */
@Named
@RequestScoped
public class HolderProfile {

    @Inject private PublicProfileService profiles;

    /** Returns the path of the profile; null where it is not public. */
    public String path(BadgeCard card) {
        return profiles.findPublicHandle(card.badge().earnerId())
                .map("/people/"::concat)
                .orElse(null);
    }
}
