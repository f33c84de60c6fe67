package org.distintivo.credential.service.key;

import org.distintivo.credential.domain.SigningKey;
import org.distintivo.credential.domain.VerificationKey;

/** One of the issuer's keys as everybody may know it, whether it still signs or not. */
public record PublishedKey(VerificationKey key, SigningKey.State state) {

    static PublishedKey of(SigningKey key) {
        return new PublishedKey(key.publicKey(), key.state());
    }
}
