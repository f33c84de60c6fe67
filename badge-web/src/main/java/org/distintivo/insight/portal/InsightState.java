package org.distintivo.insight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.distintivo.insight.service.market.InsightStates;
import org.distintivo.platform.portal.PageState;

/** Tells the state on which a page with figures depends. */
@ApplicationScoped
public class InsightState implements PageState {

    @Inject private InsightStates states;

    @Override
    public Set<String> views() {
        return Set.of("/insight/figures.xhtml");
    }

    @Override
    public Optional<String> of(Map<String, String> values) {
        return states.find(values.get("kind"), values.get("code"));
    }
}
