package org.distintivo.earning.domain;

import java.util.Optional;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff found held results to be the person's, so that they count. */
public record HeldResultsReleased(long earnerId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }
}
