package org.distintivo.earning.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that a result was voided and no longer counts. */
public record ResultVoided(ResultKey result) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(subject(result.partner(), result.externalId()));
    }

    /** Returns how the record of what was done by hand names a result. */
    public static String subject(String partner, String externalId) {
        return "result:" + partner + ":" + externalId;
    }
}
