package org.distintivo.sharing.portal.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.distintivo.platform.portal.PageState;
import org.distintivo.sharing.service.profile.ProfileStates;

/** Tells the state on which the page of a profile depends. */
@ApplicationScoped
public class PublicProfileState implements PageState {

    @Inject private ProfileStates states;

    @Override
    public Set<String> views() {
        return Set.of("/sharing/profile.xhtml");
    }

    @Override
    public Optional<String> of(Map<String, String> values) {
        var handle = values.get("handle");
        return handle == null ? states.findByLink(values.get("link")) : states.find(handle);
    }
}
