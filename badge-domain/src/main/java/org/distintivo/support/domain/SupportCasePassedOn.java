package org.distintivo.support.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that staff have asked a delivery partner about a case; notification mails it.
 *
 * @param messageId of the {@link SupportMessage} to the partner
 */
public record SupportCasePassedOn(String caseId, long messageId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(SupportCaseClosed.subject(caseId));
    }
}
