package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that an application was withdrawn; its links lead nowhere any more.
 *
 * @param applicationId its public id
 */
public record ApplicationWithdrawn(long earnerId, String applicationId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }

    /** The holder, who no longer shows it. */
    @Override
    public Optional<String> ownActor() {
        return subject();
    }
}
