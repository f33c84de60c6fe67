package org.distintivo.sharing.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.distintivo.platform.portal.PageState;
import org.distintivo.sharing.service.PublicBadgeStates;

/** Tells the state on which the public page of a badge and its embed depend. */
@ApplicationScoped
public class PublicBadgeState implements PageState {

    @Inject private PublicBadgeStates states;

    @Override
    public Set<String> views() {
        return Set.of("/sharing/public.xhtml", "/sharing/embed.xhtml");
    }

    @Override
    public Optional<String> of(Map<String, String> values) {
        return states.find(values.get("id"));
    }
}
