package org.distintivo.verifying.service.trust;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.openbadges.service.proof.JsonWebKey;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;
import org.distintivo.verifying.domain.BundleRefusedException;

/**
 * Reads and writes a bundle as a file: a JSON Web Signature in its general form (RFC 7515 §7.2.1),
 * which has room for a signature of each of the issuer's keys. Files of the first days are in the
 * compact form (§7.1), with one.
 */
record SignedFile(String payload, List<Signature> signatures) {

    /** Room for some hundred status lists. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    /** A key a year for longer than anybody keeps a file. */
    static final int MAX_SIGNATURES = 16;

    private static final String TYPE = "distintivo-bundle+jws";
    private static final String ALGORITHM = "EdDSA";
    private static final int MAX_HEADER = 4 * 1024;

    /**
     * @param header as it is signed
     * @param keyId which key it says it was made with
     */
    record Signature(String header, String keyId, byte[] value) {

        /** Whether a key made it over this payload; the key's kind decides how. */
        boolean isBy(JsonObject jwk, String payload) throws DocumentRefusedException {
            var signed = (header + "." + payload).getBytes(StandardCharsets.US_ASCII);
            return JsonWebKey.of(jwk).verify(ALGORITHM, signed, value);
        }
    }

    static SignedFile of(JsonObject content) {
        return new SignedFile(base64(content), List.of());
    }

    /** With one signature more. Its key is named as a part of the profile that is in the file. */
    SignedFile signed(String issuer, Signer signer) {
        var keyId = signer.key().fragment(issuer);
        var header =
                base64(
                        JSON.createObjectBuilder()
                                .add("alg", ALGORITHM)
                                .add("kid", keyId)
                                .add("typ", TYPE)
                                .build());
        var value = signer.sign((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
        var more = new ArrayList<>(signatures);
        more.add(new Signature(header, keyId, value));
        return new SignedFile(payload, List.copyOf(more));
    }

    String text() {
        var list = JSON.createArrayBuilder();
        signatures.forEach(
                signature ->
                        list.add(
                                JSON.createObjectBuilder()
                                        .add("protected", signature.header())
                                        .add("signature", base64(signature.value()))));
        return JSON.createObjectBuilder()
                .add("payload", payload)
                .add("signatures", list)
                .build()
                .toString();
    }

    /**
     * @throws BundleRefusedException {@code bundle-malformed}
     */
    static SignedFile read(String text) {
        if (text.length() > MAX_BYTES) {
            throw BundleRefusedException.malformed();
        }
        var stripped = text.strip();
        return stripped.startsWith("{") ? general(stripped) : compact(stripped);
    }

    private static SignedFile general(String text) {
        var json = object(text.getBytes(StandardCharsets.UTF_8), MAX_BYTES);
        var listed = Members.objects(json.get("signatures"));
        if (listed.isEmpty() || listed.size() > MAX_SIGNATURES) {
            throw BundleRefusedException.malformed();
        }
        var signatures =
                listed.stream()
                        .map(
                                each ->
                                        signature(
                                                Members.text(each, "protected"),
                                                Members.text(each, "signature")))
                        .toList();
        return new SignedFile(Members.text(json, "payload"), signatures);
    }

    private static SignedFile compact(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 3) {
            throw BundleRefusedException.malformed();
        }
        return new SignedFile(parts[1], List.of(signature(parts[0], parts[2])));
    }

    private static Signature signature(String header, String value) {
        var said = object(bytes(header), MAX_HEADER);
        boolean known =
                Members.text(said, "typ").equals(TYPE)
                        && Members.text(said, "alg").equals(ALGORITHM);
        if (!known || said.containsKey("crit")) { // RFC 7515 §4.1.11
            throw BundleRefusedException.malformed();
        }
        return new Signature(header, Members.text(said, "kid"), bytes(value));
    }

    JsonObject content() {
        return object(bytes(payload), MAX_BYTES);
    }

    private static JsonObject object(byte[] json, int maxBytes) {
        try {
            if (StrictJson.read(json, maxBytes) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonRefusedException e) {
            // told below: what is wrong inside is of no use to whoever uploads it
        }
        throw BundleRefusedException.malformed();
    }

    private static byte[] bytes(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) {
            throw BundleRefusedException.malformed();
        }
    }

    private static String base64(JsonObject json) {
        return base64(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
