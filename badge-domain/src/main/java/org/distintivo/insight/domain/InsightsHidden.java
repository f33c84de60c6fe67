package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff took what openings ask for off public pages. */
public record InsightsHidden() implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(InsightsShown.SUBJECT);
    }
}
