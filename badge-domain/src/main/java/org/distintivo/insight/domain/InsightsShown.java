package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff let public pages show what openings ask for. */
public record InsightsShown() implements DomainEvent {

    static final String SUBJECT = "insights";

    @Override
    public Optional<String> subject() {
        return Optional.of(SUBJECT);
    }
}
