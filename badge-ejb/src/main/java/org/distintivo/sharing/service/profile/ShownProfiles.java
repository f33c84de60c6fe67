package org.distintivo.sharing.service.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.sharing.domain.Profile;
import org.distintivo.sharing.domain.Visibility;

/**
 * Told of everything that changes on a profile and has rows of its own, so that no kept page and no
 * kept document outlives the change (ADR 16).
 */
@ApplicationScoped
public class ShownProfiles {

    @Inject private ProfileRepository profiles;

    /** Returns whether others see the profile of a person, in public or by its link. */
    public boolean isShown(long earnerId) {
        return profiles.findOf(earnerId).filter(it -> it.visibility().isShown()).isPresent();
    }

    /** Returns whether more people see the profile of one person than that of another. */
    public boolean isWiderThan(long earnerId, long otherId) {
        return visibility(earnerId).isWiderThan(visibility(otherId));
    }

    private Visibility visibility(long earnerId) {
        return profiles.findOf(earnerId).map(Profile::visibility).orElse(Visibility.PRIVATE);
    }

    /** Lets the page be made anew; to be called in the transaction of the change. */
    public void changed(long earnerId) {
        profiles.findOf(earnerId).ifPresent(Profile::touch);
    }
}
