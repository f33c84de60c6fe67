package org.distintivo.account.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that a person is being erased: fired while all rows are still there and the person is
 * locked. Rows that a feature's {@code PersonalData} names go afterwards by themselves; whoever
 * keeps more than that answers here.
 */
public record EarnerErased(long earnerId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(subject(earnerId));
    }

    /** Returns how the record of what was done by hand names a person. */
    public static String subject(long earnerId) {
        return "earner:" + earnerId;
    }
}
