package org.distintivo.support.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff have closed a case. */
public record SupportCaseClosed(String caseId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(subject(caseId));
    }

    /** Returns how the record of what was done by hand names a case. */
    public static String subject(String caseId) {
        return "support-case:" + caseId;
    }
}
