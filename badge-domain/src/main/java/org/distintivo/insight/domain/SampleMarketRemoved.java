package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff removed the fictional market. */
public record SampleMarketRemoved() implements DomainEvent {

    /** Under what it is recorded. */
    public static final String SUBJECT = "sample-market";

    @Override
    public Optional<String> subject() {
        return Optional.of(SUBJECT);
    }
}
