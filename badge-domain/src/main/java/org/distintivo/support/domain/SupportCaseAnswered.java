package org.distintivo.support.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that staff have answered in a case; notification mails the answer.
 *
 * @param messageId of the {@link SupportMessage} with the answer
 */
public record SupportCaseAnswered(String caseId, long messageId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(SupportCaseClosed.subject(caseId));
    }
}
