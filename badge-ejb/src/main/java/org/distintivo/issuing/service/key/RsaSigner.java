package org.distintivo.issuing.service.key;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.openbadges.service.proof.Signer;

/** An RSA key that a provider of the JDK signs with, in memory or on a device. */
public final class RsaSigner implements Signer {

    private static final String ALGORITHM = "SHA256withRSA";
    private static final int MIN_BITS = 2_048;

    private final PrivateKey privateKey;
    private final RSAPublicKey publicKey;
    private final Provider provider;
    private final VerificationKey key;

    public RsaSigner(KeyPair pair) {
        this(pair.getPrivate(), (RSAPublicKey) pair.getPublic(), null);
    }

    /**
     * @param provider the only one that can use the private key; null for any
     */
    RsaSigner(PrivateKey privateKey, RSAPublicKey publicKey, Provider provider) {
        if (publicKey.getModulus().bitLength() < MIN_BITS) {
            throw new IllegalArgumentException("an RSA key must have 2,048 bits (RFC 7518 §3.3)");
        }
        this.privateKey = privateKey;
        this.publicKey = publicKey;
        this.provider = provider;
        key = VerificationKey.of(publicKey);
    }

    @Override
    public VerificationKey key() {
        return key;
    }

    @Override
    public byte[] sign(byte[] data) {
        try {
            var signature =
                    provider == null
                            ? Signature.getInstance(ALGORITHM)
                            : Signature.getInstance(ALGORITHM, provider);
            signature.initSign(privateKey);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            throw SignerUnavailableException.logged("DIST0408E cannot sign with key " + key, e);
        }
    }

    boolean has(BigInteger modulus) {
        return publicKey.getModulus().equals(modulus);
    }

    @Override
    public String toString() {
        return "RsaSigner[" + key + "]";
    }
}
