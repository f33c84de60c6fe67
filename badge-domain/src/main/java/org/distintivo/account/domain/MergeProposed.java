package org.distintivo.account.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that a member of staff has proposed to make two people one, and a second one has to agree.
 */
public record MergeProposed(long earnerId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }
}
