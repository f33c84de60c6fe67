package org.distintivo.sharing.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.profile.ProfileService;

/** Tells a holder, beside the way to the profile, who sees it now. */
@Named
@RequestScoped
public class OwnProfile {

    @Inject private ProfileService profiles;

    private Visibility seenBy;
    private boolean asked;

    /** Returns who sees it; null where there is none yet. */
    public Visibility getSeenBy() {
        if (!asked) {
            seenBy = profiles.visibility().orElse(null);
            asked = true;
        }
        return seenBy;
    }
}
