package org.distintivo.earning.domain;

import java.util.Optional;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff ended the link of a candidate id to a person. */
public record CandidateUnlinked(long earnerId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }
}
