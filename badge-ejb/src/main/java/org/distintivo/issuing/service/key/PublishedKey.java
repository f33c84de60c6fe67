package org.distintivo.issuing.service.key;

import java.time.Instant;
import java.util.Optional;
import org.distintivo.issuing.domain.SigningKey;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.openbadges.domain.VerificationKey;

/**
 * One of the issuer's keys as everybody may know it, whether it still signs or not.
 *
 * @param retiredAt since when it does not sign; null while it does
 * @param cutOffAt from when on its signatures count for nothing; null unless it is compromised
 */
public record PublishedKey(
        VerificationKey key, State state, Instant createdAt, Instant retiredAt, Instant cutOffAt) {

    static PublishedKey of(SigningKey key) {
        return new PublishedKey(
                key.publicKey(),
                key.state(),
                key.createdAt(),
                key.retiredAt().orElse(null),
                key.cutOff().orElse(null));
    }

    public Optional<Instant> cutOff() {
        return Optional.ofNullable(cutOffAt);
    }
}
