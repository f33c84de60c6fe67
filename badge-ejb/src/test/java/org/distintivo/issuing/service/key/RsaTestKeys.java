package org.distintivo.issuing.service.key;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.distintivo.openbadges.domain.VerificationKey;

/** Makes public RSA keys of the JDK out of their numbers. */
final class RsaTestKeys {

    private RsaTestKeys() {}

    static PublicKey publicKey(VerificationKey key) throws GeneralSecurityException {
        var spec = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
        return KeyFactory.getInstance("RSA").generatePublic(spec);
    }

    private static BigInteger number(VerificationKey key, String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.jwk().getString(member)));
    }
}
