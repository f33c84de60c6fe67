package org.distintivo.account.service;

import java.time.Instant;
import org.distintivo.account.domain.Passkey;

/**
 * A passkey, as its owner sees it.
 *
 * @param synced whether its owner's other devices may have it too
 * @param lastUsedAt to the hour; null before the first time
 */
public record PasskeyView(
        long id, String name, boolean synced, Instant createdAt, Instant lastUsedAt) {

    static PasskeyView of(Passkey passkey) {
        return new PasskeyView(
                passkey.id(),
                passkey.name(),
                passkey.key().backedUp(),
                passkey.createdAt(),
                passkey.lastUsedAt());
    }
}
