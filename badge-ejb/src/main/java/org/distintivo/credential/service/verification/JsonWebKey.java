package org.distintivo.credential.service.verification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.KeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.Multikey;

/**
 * A public key as JSON (RFC 7517). The kind of key decides the algorithm, never the token's header
 * alone (RFC 8725 §3.1).
 */
public final class JsonWebKey {

    private static final int MIN_RSA_BITS = 2_048;
    private static final int MAX_RSA_BITS = 8_192;

    private final JsonObject jwk;

    private JsonWebKey(JsonObject jwk) {
        this.jwk = jwk;
    }

    static JsonWebKey of(JsonObject jwk) throws DocumentRefusedException {
        if (jwk.containsKey("d")) {
            throw new DocumentRefusedException("key-private");
        }
        return new JsonWebKey(jwk);
    }

    static JsonObject json(Multikey key) {
        return Json.createObjectBuilder()
                .add("kty", "OKP")
                .add("crv", "Ed25519")
                .add("x", Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes()))
                .build();
    }

    /**
     * @throws DocumentRefusedException {@code suite-unsupported} when key and algorithm do not go
     *     together, {@code key-unknown} when it is no key
     */
    boolean verify(String algorithm, byte[] message, byte[] signature)
            throws DocumentRefusedException {
        var kind = Examination.text(jwk, "kty") + " " + Examination.text(jwk, "crv");
        try {
            return switch (algorithm + " " + kind.strip()) {
                case "EdDSA OKP Ed25519", "Ed25519 OKP Ed25519" -> ed25519(message, signature);
                case "RS256 RSA" -> verify("RSA", "SHA256withRSA", rsa(), message, signature);
                case "ES256 EC P-256" ->
                        verify("EC", "SHA256withECDSAinP1363Format", p256(), message, signature);
                default -> throw new DocumentRefusedException("suite-unsupported", algorithm);
            };
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new DocumentRefusedException("key-unknown", Examination.text(jwk, "kty"));
        }
    }

    private boolean ed25519(byte[] message, byte[] signature) {
        var key = Multikey.of(bytes("x")).bytes();
        return signature.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.verify(signature, 0, key, 0, message, 0, message.length);
    }

    private static boolean verify(
            String kind, String algorithm, KeySpec key, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        var verifier = Signature.getInstance(algorithm);
        verifier.initVerify(KeyFactory.getInstance(kind).generatePublic(key));
        verifier.update(message);
        try {
            return verifier.verify(signature);
        } catch (java.security.SignatureException e) {
            return false; // not even the right length
        }
    }

    private KeySpec rsa() {
        var modulus = number("n");
        var exponent = number("e");
        if (modulus.bitLength() < MIN_RSA_BITS
                || modulus.bitLength() > MAX_RSA_BITS
                || exponent.bitLength() > Integer.SIZE
                || !exponent.testBit(0)) {
            throw new IllegalArgumentException("RSA key of a size that is not used");
        }
        return new RSAPublicKeySpec(modulus, exponent);
    }

    private KeySpec p256() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        return new ECPublicKeySpec(new ECPoint(number("x"), number("y")), curve);
    }

    private BigInteger number(String member) {
        return new BigInteger(1, bytes(member));
    }

    private byte[] bytes(String member) {
        return Base64.getUrlDecoder().decode(Examination.text(jwk, member));
    }
}
