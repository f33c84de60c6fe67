package org.distintivo.verifying.service;

import java.time.Instant;
import org.distintivo.verifying.domain.KnownIssuer;

/**
 * An issuer on the list of those that are trusted.
 *
 * @param issuer its id, or a domain
 * @param note null when staff left none
 * @param bundleAsOf of the bundle that is here; null when there is none
 */
public record KnownIssuerView(
        String issuer, String name, String note, Instant addedAt, Instant bundleAsOf) {

    static KnownIssuerView of(KnownIssuer known) {
        return new KnownIssuerView(
                known.issuer().text(),
                known.name(),
                known.note().orElse(null),
                known.addedAt(),
                known.bundleAsOf().orElse(null));
    }
}
