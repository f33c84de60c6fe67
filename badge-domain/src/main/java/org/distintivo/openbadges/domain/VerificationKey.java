package org.distintivo.openbadges.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.distintivo.platform.domain.Sha256;

/**
 * The public half of one of the issuer's keys, in the form in which it is published: an Ed25519 key
 * as a Multikey, an RSA key as JSON (Controlled Identifiers 1.0 §2.2.2, §2.2.3).
 *
 * @param name what tells it from the issuer's other keys: the Multikey itself, or the JSON key's
 *     thumbprint (RFC 7638)
 * @param text the Multikey or the JSON
 */
public record VerificationKey(KeyAlgorithm algorithm, String name, String text) {

    private static final String ADDRESS = "/keys/";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public VerificationKey {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /** Names an Ed25519 key by its Multikey (Controlled Identifiers 1.0 §2.2.2). */
    public static VerificationKey of(Multikey key) {
        return new VerificationKey(KeyAlgorithm.ED25519, key.text(), key.text());
    }

    /** Names an RSA key by its thumbprint (RFC 7638), in base64url. */
    public static VerificationKey of(RSAPublicKey key) {
        // RFC 7638 §3: the required members in lexicographic order and nothing else
        var json =
                Json.createObjectBuilder()
                        .add("e", number(key.getPublicExponent()))
                        .add("kty", "RSA")
                        .add("n", number(key.getModulus()))
                        .build()
                        .toString();
        return new VerificationKey(
                KeyAlgorithm.RSA2048, BASE64.encodeToString(Sha256.of(json)), json);
    }

    /**
     * Returns the name that signatures give it: an address of its own below the controller's, where
     * the key can be fetched. Verifiers that drop fragments find it as well as those that read the
     * controller's document. A key of a did is a part of the did document (DID Core 1.0 §3.2.1).
     */
    public String id(String controller) {
        return isDid(controller) ? fragment(controller) : controller + ADDRESS + name;
    }

    /**
     * Returns the key as a part of the controller's document, which is how credentials named an
     * Ed25519 key before keys had addresses.
     */
    public String fragment(String controller) {
        return controller + "#" + name;
    }

    /** Returns every name under which a signature of this key counts; the one in use first. */
    public List<String> ids(String controller) {
        return algorithm == KeyAlgorithm.ED25519 && !isDid(controller)
                ? List.of(id(controller), fragment(controller))
                : List.of(id(controller));
    }

    /** Returns whether an address is one at which keys of that controller are. */
    public static boolean isAddress(String address, String controller) {
        return address.startsWith(controller + ADDRESS);
    }

    private static boolean isDid(String controller) {
        return controller.startsWith("did:");
    }

    /**
     * Returns the key as a Multikey.
     *
     * @throws IllegalStateException for a key of another kind
     */
    public Multikey multikey() {
        if (algorithm != KeyAlgorithm.ED25519) {
            throw new IllegalStateException("an RSA key has no Multikey form here");
        }
        return Multikey.parse(text).orElseThrow();
    }

    /** Returns the key as a JSON Web Key (RFC 7517), whatever its kind. */
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

    /** Returns an unsigned big-endian number in base64url (RFC 7518 §2). */
    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(
                bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
