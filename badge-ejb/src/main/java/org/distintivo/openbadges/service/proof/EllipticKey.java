package org.distintivo.openbadges.service.proof;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.ECPoint;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Refusal;

/**
 * A public key on a NIST curve. Signatures are r and s side by side, each as long as the curve's
 * order (Data Integrity ECDSA Cryptosuites 1.0 §3.2.7, RFC 7518 §3.4).
 */
final class EllipticKey {

    private static final int UNCOMPRESSED = 4;

    private final Multikey.Curve curve;
    private final ECPublicKeyParameters parameters;

    private EllipticKey(Multikey.Curve curve, ECPublicKeyParameters parameters) {
        this.curve = curve;
        this.parameters = parameters;
    }

    /**
     * Makes a key of the two coordinates of a JSON Web Key.
     *
     * @throws DocumentRefusedException {@code key-unknown} when there is no such point on the curve
     */
    static EllipticKey of(Multikey key) throws DocumentRefusedException {
        return of(key.curve(), key.bytes());
    }

    /** From the two coordinates of the point, as a JSON Web Key has them. */
    static EllipticKey of(Multikey.Curve curve, byte[] x, byte[] y)
            throws DocumentRefusedException {
        var point = Arrays.copyOf(new byte[] {UNCOMPRESSED}, 1 + x.length + y.length);
        System.arraycopy(x, 0, point, 1, x.length);
        System.arraycopy(y, 0, point, 1 + x.length, y.length);
        return of(curve, point);
    }

    private static EllipticKey of(Multikey.Curve curve, byte[] encoded)
            throws DocumentRefusedException {
        var named = CustomNamedCurves.getByName(curve == Multikey.Curve.P384 ? "P-384" : "P-256");
        var domain = new ECDomainParameters(named);
        try {
            var point = domain.getCurve().decodePoint(encoded);
            return new EllipticKey(curve, new ECPublicKeyParameters(point, domain));
        } catch (IllegalArgumentException e) {
            throw new DocumentRefusedException(Refusal.KEY_UNKNOWN, curve.name());
        }
    }

    /** Verifies a signature. Only public values are used, so timing reveals nothing. */
    boolean verify(byte[] message, byte[] signature) {
        int half = orderLength();
        if (signature.length != 2 * half) {
            return false;
        }
        var r = new BigInteger(1, Arrays.copyOf(signature, half));
        var s = new BigInteger(1, Arrays.copyOfRange(signature, half, signature.length));
        var verifier = new ECDSASigner();
        verifier.init(false, parameters);
        return verifier.verifySignature(digest(curve).digest(message), r, s);
    }

    /** Returns the same key as a Multikey: the compressed point. */
    Multikey multikey() {
        ECPoint point = parameters.getQ();
        return Multikey.of(curve, point.getEncoded(true));
    }

    byte[] x() {
        return parameters.getQ().getAffineXCoord().getEncoded();
    }

    byte[] y() {
        return parameters.getQ().getAffineYCoord().getEncoded();
    }

    private int orderLength() {
        return (parameters.getParameters().getN().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** Returns the hash that goes with the curve. */
    static MessageDigest digest(Multikey.Curve curve) {
        try {
            return MessageDigest.getInstance(hashName(curve));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has them
        }
    }

    static String hashName(Multikey.Curve curve) {
        return curve == Multikey.Curve.P384 ? "SHA-384" : "SHA-256";
    }
}
