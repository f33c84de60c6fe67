package org.distintivo.credential.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/**
 * The public half of one of the issuer's keys, in the form in which it is published: an Ed25519 key
 * as a Multikey, an RSA key as JSON (Controlled Identifiers 1.0 §2.2.2, §2.2.3).
 *
 * @param name what tells it from the issuer's other keys: the Multikey itself, or the JSON key's
 *     thumbprint (RFC 7638)
 * @param text the Multikey or the JSON
 */
public record VerificationKey(KeyAlgorithm algorithm, String name, String text) {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public VerificationKey {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    public static VerificationKey of(Multikey key) {
        return new VerificationKey(KeyAlgorithm.ED25519, key.text(), key.text());
    }

    public static VerificationKey of(RSAPublicKey key) {
        // RFC 7638 §3: the required members in lexicographic order and nothing else
        var json =
                Json.createObjectBuilder()
                        .add("e", number(key.getPublicExponent()))
                        .add("kty", "RSA")
                        .add("n", number(key.getModulus()))
                        .build()
                        .toString();
        return new VerificationKey(KeyAlgorithm.RSA2048, thumbprint(json), json);
    }

    /**
     * By what it is known to everybody: a fragment of the controller's document (DID Core 1.0
     * §3.2.1). Only an RSA key of a controller with an address has an address of its own, which
     * answers with {@link #jwk}, because that is what verifiers of tokens ask for.
     */
    public String id(String controller) {
        var hasAddress = algorithm == KeyAlgorithm.RSA2048 && !controller.startsWith("did:");
        return controller + (hasAddress ? "/keys/" : "#") + name;
    }

    /**
     * @throws IllegalStateException for a key of another kind
     */
    public Multikey multikey() {
        if (algorithm != KeyAlgorithm.ED25519) {
            throw new IllegalStateException("an RSA key has no Multikey form here");
        }
        return Multikey.parse(text).orElseThrow();
    }

    /** As a JSON Web Key (RFC 7517), whatever its kind. */
    public JsonObject jwk() {
        if (algorithm == KeyAlgorithm.ED25519) {
            return Json.createObjectBuilder()
                    .add("kty", "OKP")
                    .add("crv", "Ed25519")
                    .add("x", BASE64.encodeToString(multikey().bytes()))
                    .build();
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static String thumbprint(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }

    /** RFC 7518 §2: big-endian without a sign. */
    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(
                bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
