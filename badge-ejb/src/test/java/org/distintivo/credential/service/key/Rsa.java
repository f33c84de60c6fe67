package org.distintivo.credential.service.key;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.distintivo.credential.domain.VerificationKey;

/** Public RSA keys as the JDK wants them. */
final class Rsa {

    private Rsa() {}

    static PublicKey publicKey(VerificationKey key) throws GeneralSecurityException {
        var spec = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
        return KeyFactory.getInstance("RSA").generatePublic(spec);
    }

    private static BigInteger number(VerificationKey key, String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.jwk().getString(member)));
    }
}
