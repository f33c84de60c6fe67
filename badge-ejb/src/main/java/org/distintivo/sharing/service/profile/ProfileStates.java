package org.distintivo.sharing.service.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.sharing.domain.Handle;

/**
 * Tells whether the page of a profile has changed. Asked whenever it is looked at, so it is one
 * query and no EJB, as {@code PublicBadgeStates}.
 */
@ApplicationScoped
public class ProfileStates {

    @Inject private ProfileRepository profiles;

    /**
     * Returns the state of a public profile.
     *
     * @return a short text that changes with everything that the profile tells; empty while it is
     *     not public
     */
    public Optional<String> find(String handle) {
        return Handle.find(handle).flatMap(it -> profiles.findState(it.hash()));
    }

    /** Returns the same of a profile that is shown by link or in public, by its link. */
    public Optional<String> findByLink(String link) {
        return profiles.findStateByLink(link);
    }
}
