package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that an employer is described otherwise. */
public record EmployerChanged(String publicId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(Employer.subject(publicId));
    }
}
