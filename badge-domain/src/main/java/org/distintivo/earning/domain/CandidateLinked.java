package org.distintivo.earning.domain;

import java.util.Optional;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff linked a delivery partner's candidate id to a person. */
public record CandidateLinked(long earnerId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }
}
