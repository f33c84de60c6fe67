package org.distintivo.account.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.distintivo.account.domain.Passkey;

/**
 * A passkey, as its owner sees it.
 *
 * @param synced whether its owner's other devices may have it too
 * @param addedOn the day in UTC
 * @param lastUsedOn the day in UTC, because only the hour is kept, which may have begun before the
 *     passkey was added; null before the first time
 */
public record PasskeyView(
        long id, String name, boolean synced, LocalDate addedOn, LocalDate lastUsedOn) {

    static PasskeyView of(Passkey passkey) {
        return new PasskeyView(
                passkey.id(),
                passkey.name(),
                passkey.key().backedUp(),
                day(passkey.createdAt()),
                day(passkey.lastUsedAt()));
    }

    static LocalDate day(Instant hour) {
        return Optional.ofNullable(hour)
                .map(it -> LocalDate.ofInstant(it, ZoneOffset.UTC))
                .orElse(null);
    }
}
