package org.distintivo.openbadges.service.proof;

import java.util.List;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.domain.VerificationKey;

/** A key that can sign, wherever its private half is. Its text form is its public name only. */
public interface Signer {

    /** Returns the public key. */
    VerificationKey key();

    /**
     * Signs the data.
     *
     * @return 64 bytes for Ed25519 (RFC 8032 §5.1.6), as many as the modulus has for RSA with
     *     SHA-256 (RFC 8017 §8.2)
     */
    byte[] sign(byte[] data);

    /** Signs many at once, in the same order; with one request where signing needs requests. */
    default List<byte[]> signAll(List<byte[]> data) {
        return data.stream().map(this::sign).toList();
    }

    default KeyAlgorithm algorithm() {
        return key().algorithm();
    }

    /** Returns what a proof or a token's header names. */
    default String verificationMethod(String issuerId) {
        return key().id(issuerId);
    }
}
