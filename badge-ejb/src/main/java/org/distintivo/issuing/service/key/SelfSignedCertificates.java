package org.distintivo.issuing.service.key;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes the certificates that keystores require beside a key. They hold the public half and prove
 * nothing.
 */
final class SelfSignedCertificates {

    private static final Duration LIFE = Duration.ofDays(36_500);

    private SelfSignedCertificates() {}

    /**
     * @param provider the only one that can use the private key; null for any
     */
    static X509Certificate certificate(KeyPair pair, Instant now, Provider provider)
            throws OperatorCreationException, GeneralSecurityException {
        var name = new X500Name("CN=Open Badges issuer");
        var builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.valueOf(now.toEpochMilli()),
                        Date.from(now),
                        Date.from(now.plus(LIFE)),
                        name,
                        pair.getPublic());
        var algorithm = pair.getPublic() instanceof RSAPublicKey ? "SHA256withRSA" : "Ed25519";
        var signer = new JcaContentSignerBuilder(algorithm);
        if (provider != null) {
            signer.setProvider(provider);
        }
        var certificate = builder.build(signer.build(pair.getPrivate()));
        return new JcaX509CertificateConverter().getCertificate(certificate);
    }
}
