package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff brought in a statistic of wages. */
public record WagesTaken() implements DomainEvent {

    /** Under what is recorded what staff do with wages. */
    public static final String SUBJECT = "wages";

    @Override
    public Optional<String> subject() {
        return Optional.of(SUBJECT);
    }
}
