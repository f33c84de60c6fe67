package org.distintivo.issuing.service.key;

import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.openbadges.service.proof.Signer;

/**
 * An Ed25519 key held in memory. BouncyCastle's lightweight code is used because it signs about
 * twenty times faster than the JDK's provider.
 */
public final class Ed25519Signer implements Signer {

    private final byte[] seed;
    private final byte[] publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];
    private final VerificationKey key;

    /**
     * @param seed the 32 bytes of the private key (RFC 8032 §5.1.5)
     */
    public Ed25519Signer(byte[] seed) {
        if (seed.length != Ed25519.SECRET_KEY_SIZE) {
            throw new IllegalArgumentException("an Ed25519 private key has 32 bytes");
        }
        this.seed = seed.clone();
        Ed25519.generatePublicKey(this.seed, 0, publicKey, 0);
        key = VerificationKey.of(Multikey.of(publicKey));
    }

    @Override
    public VerificationKey key() {
        return key;
    }

    @Override
    public byte[] sign(byte[] data) {
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(seed, 0, publicKey, 0, data, 0, data.length, signature, 0);
        return signature;
    }

    @Override
    public String toString() {
        return "Ed25519Signer[" + key + "]";
    }
}
