package org.distintivo.account.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that a member of staff did not agree to make two people one. */
public record MergeRefused(long earnerId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }
}
