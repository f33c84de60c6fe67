package org.distintivo.sharing.service.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.account.domain.EarnerErased;
import org.distintivo.sharing.domain.Profile;
import org.distintivo.sharing.domain.Visibility;

/** Lets profiles that others could see say that they are gone, at the link and at the handle. */
@ApplicationScoped
class ErasureObserver {

    @Inject private ProfileRepository profiles;
    @Inject private Clock clock;

    void erased(@Observes EarnerErased news) {
        var profile = profiles.findOf(news.earnerId());
        var isPublic = profile.filter(it -> it.visibility() == Visibility.PUBLIC).isPresent();
        profiles.listHandlesOf(news.earnerId()).forEach(it -> it.erase(isPublic));
        profile.filter(it -> it.visibility().isShown()).ifPresent(this::erase);
    }

    private void erase(Profile profile) {
        profile.erase(clock.instant());
    }
}
