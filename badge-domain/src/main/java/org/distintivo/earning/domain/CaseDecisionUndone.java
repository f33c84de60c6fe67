package org.distintivo.earning.domain;

import java.util.Optional;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff undid what had been decided in a person's case. */
public record CaseDecisionUndone(long earnerId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }
}
