package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that an application was sent to an employer, or made ready to be handed over.
 *
 * @param applicationId its public id
 */
public record ApplicationSent(long earnerId, String applicationId, ApplicationWay way)
        implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }

    /** The holder, who shows badges to somebody. */
    @Override
    public Optional<String> ownActor() {
        return subject();
    }
}
