package org.distintivo.credential.service.key;

import java.util.List;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.VerificationKey;

/** A key that can sign, wherever its private half is. What it prints is its public name only. */
public interface Signer {

    /** The public half. */
    VerificationKey key();

    /**
     * @return 64 bytes for Ed25519 (RFC 8032 §5.1.6), as many as the modulus has for RSA with
     *     SHA-256 (RFC 8017 §8.2)
     */
    byte[] sign(byte[] data);

    /** The same for many at once, in the same order; one request where signing needs one. */
    default List<byte[]> signAll(List<byte[]> data) {
        return data.stream().map(this::sign).toList();
    }

    default KeyAlgorithm algorithm() {
        return key().algorithm();
    }

    /** What a proof or a token's header names. */
    default String verificationMethod(String issuerId) {
        return key().id(issuerId);
    }
}
