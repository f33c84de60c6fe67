package org.distintivo.credential.service.key;

import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.credential.domain.Multikey;

/**
 * An Ed25519 key that can sign. It is held in memory and never printed. BouncyCastle's lightweight
 * code is used because it signs about twenty times faster than the JDK's provider.
 */
public final class Signer {

    private final byte[] seed;
    private final byte[] publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];

    /**
     * @param seed the 32 bytes of the private key (RFC 8032 §5.1.5)
     */
    public Signer(byte[] seed) {
        if (seed.length != Ed25519.SECRET_KEY_SIZE) {
            throw new IllegalArgumentException("an Ed25519 private key has 32 bytes");
        }
        this.seed = seed.clone();
        Ed25519.generatePublicKey(this.seed, 0, publicKey, 0);
    }

    public Multikey key() {
        return Multikey.of(publicKey);
    }

    public byte[] sign(byte[] message) {
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(seed, 0, publicKey, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    @Override
    public String toString() {
        return "Signer[" + key() + "]";
    }
}
