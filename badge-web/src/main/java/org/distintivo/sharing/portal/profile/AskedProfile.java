package org.distintivo.sharing.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.distintivo.sharing.domain.ProfileUnknownException;
import org.distintivo.sharing.service.profile.PublicProfileService;
import org.distintivo.sharing.service.profile.PublicProfileView;

/** Finds the profile that an address asks for. */
@RequestScoped
public class AskedProfile {

    @Inject private PublicProfileService profiles;

    /**
     * @param handle what stands in the address; null where it is an address by link
     * @throws ProfileUnknownException if there is none to be seen
     * @throws org.distintivo.sharing.domain.ProfileGoneException if there was, until its holder was
     *     erased
     */
    PublicProfileView require(String handle, String link) {
        if (handle == null) {
            return profiles.findByLink(link).orElseThrow(() -> absentLink(link));
        }
        return profiles.find(handle).orElseThrow(() -> absent(handle));
    }

    private ProfileUnknownException absent(String handle) {
        profiles.requireNotGone(handle);
        return new ProfileUnknownException();
    }

    private ProfileUnknownException absentLink(String link) {
        profiles.requireLinkNotGone(link);
        return new ProfileUnknownException();
    }
}
