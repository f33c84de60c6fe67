package org.distintivo.openbadges.service.proof;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;
import static org.distintivo.openbadges.service.proof.Cryptosuites.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.domain.Refusal;

/**
 * A public key as JSON (RFC 7517). The kind of key decides the algorithm, never the token's header
 * alone (RFC 8725 §3.1).
 */
public final class JsonWebKey {

    /** Signatures only, and no secret that both sides would share. */
    private static final Set<String> ALGORITHMS =
            Set.of("RS256", "ES256", "ES384", "EdDSA", "Ed25519");

    /** What only the owner of a key may know (RFC 7518 §6.2.2, §6.3.2, §6.4). */
    private static final List<String> PRIVATE =
            List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    private static final List<String> PUBLIC = List.of("kty", "crv", "x", "y", "n", "e");

    private static final int MIN_RSA_BITS = 2_048;
    private static final int MAX_RSA_BITS = 8_192;

    private final JsonObject jwk;

    private JsonWebKey(JsonObject jwk) {
        this.jwk = jwk;
    }

    /** Returns whether signatures of this kind are checked here at all, whatever the key. */
    public static boolean isAlgorithm(String algorithm) {
        return ALGORITHMS.contains(algorithm);
    }

    /**
     * @throws DocumentRefusedException {@code key-private} when it gives away what it must not,
     *     {@code key-purpose} when it is a key for something else than signing
     */
    public static JsonWebKey of(JsonObject jwk) throws DocumentRefusedException {
        if (PRIVATE.stream().anyMatch(jwk::containsKey)) {
            throw new DocumentRefusedException(Refusal.KEY_PRIVATE);
        }
        boolean otherUse = jwk.containsKey("use") && !text(jwk, "use").equals("sig");
        if (otherUse || jwk.containsKey("key_ops") && !names(jwk).contains("verify")) {
            throw new DocumentRefusedException(Refusal.KEY_PURPOSE);
        }
        return new JsonWebKey(jwk);
    }

    /**
     * Writes a public key as a JSON Web Key (RFC 7517; RFC 8037 for Ed25519).
     *
     * @throws DocumentRefusedException if the key cannot be read
     */
    public static JsonObject json(Multikey key) throws DocumentRefusedException {
        var json = JSON.createObjectBuilder();
        if (key.curve() == Curve.ED25519) {
            return json.add("kty", "OKP")
                    .add("crv", "Ed25519")
                    .add("x", base64(key.bytes()))
                    .build();
        }
        var point = EllipticKey.of(key);
        return json.add("kty", "EC")
                .add("crv", key.curve() == Curve.P256 ? "P-256" : "P-384")
                .add("x", base64(point.x()))
                .add("y", base64(point.y()))
                .build();
    }

    /** Returns whether it is the same key, whatever else is said about it. */
    public boolean isSame(JsonWebKey other) {
        return PUBLIC.stream().allMatch(name -> text(jwk, name).equals(text(other.jwk, name)));
    }

    /** Returns the same key in the form of Data Integrity; empty for RSA, which has none there. */
    public Optional<Multikey> multikey() throws DocumentRefusedException {
        return switch (kind()) {
            case "OKP Ed25519" -> Optional.of(Multikey.of(bytes("x", Multikey.LENGTH)));
            case "EC P-256" -> Optional.of(point(Curve.P256).multikey());
            case "EC P-384" -> Optional.of(point(Curve.P384).multikey());
            default -> Optional.empty();
        };
    }

    /**
     * @throws DocumentRefusedException {@code suite-unsupported} when key and algorithm do not go
     *     together, {@code key-unknown} when it is no key
     */
    public boolean verify(String algorithm, byte[] message, byte[] signature)
            throws DocumentRefusedException {
        if (jwk.containsKey("alg") && !text(jwk, "alg").equals(algorithm)) {
            throw new DocumentRefusedException(Refusal.SUITE_UNSUPPORTED, algorithm);
        }
        return switch (algorithm + " " + kind()) {
            case "EdDSA OKP Ed25519", "Ed25519 OKP Ed25519" -> ed25519(message, signature);
            case "ES256 EC P-256" -> point(Curve.P256).verify(message, signature);
            case "ES384 EC P-384" -> point(Curve.P384).verify(message, signature);
            case "RS256 RSA" -> rsa(message, signature);
            default -> throw new DocumentRefusedException(Refusal.SUITE_UNSUPPORTED, algorithm);
        };
    }

    private String kind() {
        return (text(jwk, "kty") + " " + text(jwk, "crv")).strip();
    }

    private boolean ed25519(byte[] message, byte[] signature) throws DocumentRefusedException {
        var key = bytes("x", Multikey.LENGTH);
        return signature.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.verify(signature, 0, key, 0, message, 0, message.length);
    }

    /**
     * Decodes a coordinate, which has its full length also with leading zeros (RFC 7518 §6.2.1).
     */
    private EllipticKey point(Curve curve) throws DocumentRefusedException {
        int length = curve == Curve.P256 ? 32 : 48;
        return EllipticKey.of(curve, bytes("x", length), bytes("y", length));
    }

    private boolean rsa(byte[] message, byte[] signature) throws DocumentRefusedException {
        var modulus = new BigInteger(1, bytes("n"));
        var exponent = new BigInteger(1, bytes("e"));
        if (modulus.bitLength() < MIN_RSA_BITS
                || modulus.bitLength() > MAX_RSA_BITS
                || exponent.bitLength() > Integer.SIZE
                || !exponent.testBit(0)) {
            throw unknown();
        }
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            var key = new RSAPublicKeySpec(modulus, exponent);
            verifier.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false; // not even the right length
        } catch (GeneralSecurityException e) {
            throw unknown();
        }
    }

    private byte[] bytes(String member, int length) throws DocumentRefusedException {
        var bytes = bytes(member);
        if (bytes.length != length) {
            throw unknown();
        }
        return bytes;
    }

    private byte[] bytes(String member) throws DocumentRefusedException {
        try {
            return Base64.getUrlDecoder().decode(text(jwk, member));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private DocumentRefusedException unknown() {
        return new DocumentRefusedException(Refusal.KEY_UNKNOWN, text(jwk, "kty"));
    }

    private static List<String> names(JsonObject jwk) {
        return jwk.get("key_ops") instanceof jakarta.json.JsonArray operations
                ? operations.stream()
                        .filter(JsonString.class::isInstance)
                        .map(operation -> ((JsonString) operation).getString())
                        .toList()
                : List.of();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
