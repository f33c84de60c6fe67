package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that an employer has answered an application.
 *
 * @param applicationId its public id
 */
public record ApplicationAnswered(long earnerId, String applicationId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }
}
