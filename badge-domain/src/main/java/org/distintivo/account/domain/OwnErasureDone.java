package org.distintivo.account.domain;

import java.util.Locale;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that somebody who wished it is erased; notification writes a last mail. What it needs is
 * told here, because nothing of the person can be looked up any more.
 *
 * @param address from which it was confirmed
 */
public record OwnErasureDone(String address, Locale language) implements DomainEvent {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "OwnErasureDone[…]";
    }
}
