package org.distintivo.account.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that a wish for another certified name was granted.
 *
 * @param byStaff false when it was a slip that nobody had to look at
 */
public record NameCorrected(long earnerId, long accountId, long correctionId, boolean byStaff)
        implements DomainEvent {

    /** Returns how the record of what was done by hand names a wish. */
    public static String subject(long correctionId) {
        return "name:" + correctionId;
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(subject(correctionId));
    }
}
