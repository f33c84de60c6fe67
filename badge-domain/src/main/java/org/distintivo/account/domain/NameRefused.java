package org.distintivo.account.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that a wish for another certified name was refused.
 *
 * @param why what the person shall read
 */
public record NameRefused(long earnerId, long accountId, long correctionId, String why)
        implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(NameCorrected.subject(correctionId));
    }

    /** Omits the reason, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "NameRefused[" + correctionId + "]";
    }
}
