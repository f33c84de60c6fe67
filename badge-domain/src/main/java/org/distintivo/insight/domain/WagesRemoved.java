package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff removed a statistic of wages. */
public record WagesRemoved() implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(WagesTaken.SUBJECT);
    }
}
