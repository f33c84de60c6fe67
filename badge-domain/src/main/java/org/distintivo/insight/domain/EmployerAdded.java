package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that an employer was added. */
public record EmployerAdded(String publicId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(Employer.subject(publicId));
    }
}
