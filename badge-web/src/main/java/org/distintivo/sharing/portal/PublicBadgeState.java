package org.distintivo.sharing.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.distintivo.platform.portal.PageState;
import org.distintivo.sharing.service.PublicBadgeStates;

/** Tells the state on which the public page of a badge depends. */
@ApplicationScoped
public class PublicBadgeState implements PageState {

    @Inject private PublicBadgeStates states;

    @Override
    public String view() {
        return "/sharing/public.xhtml";
    }

    @Override
    public Optional<String> of(Map<String, String> values) {
        return states.find(values.get("id"));
    }
}
