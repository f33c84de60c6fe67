package org.distintivo.credential.service.trust;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;
import static org.distintivo.credential.service.jsonld.Members.text;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.distintivo.credential.domain.BundleRefusedException;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.service.assertion.Addresses;
import org.distintivo.credential.service.controller.ControllerDocument;
import org.distintivo.credential.service.jsonld.Members;
import org.distintivo.credential.service.key.Signer;
import org.distintivo.credential.service.proof.JsonWebKey;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;

/**
 * Everything that an issuer publishes for verifiers, as of one moment, in one signed file: the
 * profile with all keys, the did document, the status lists. It is a compact JSON Web Signature
 * (RFC 7515) with a key that the profile inside names, so nothing in it can be changed; whose it is
 * in truth, whoever takes it has to know from elsewhere, once.
 *
 * @param documents by their addresses, all on the issuer's own host
 * @param keyId the key that signed
 */
public record VerifierBundle(
        String issuer, Instant asOf, String keyId, JsonObject jwk, Map<String, String> documents) {

    /** Room for some hundred status lists. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final String SUSPENSIONS = "/suspension";
    private static final String TYPE = "distintivo-bundle+jws";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int MAX_HEADER = 4 * 1024;

    /** Signs what this installation itself publishes. */
    static String make(String issuer, Map<String, String> documents, Signer signer, Instant now) {
        var list = JSON.createArrayBuilder();
        documents.forEach(
                (address, document) ->
                        list.add(
                                JSON.createObjectBuilder()
                                        .add("address", address)
                                        .add("document", document)));
        var header =
                JSON.createObjectBuilder()
                        .add("alg", "EdDSA")
                        .add("kid", signer.verificationMethod(issuer))
                        .add("typ", TYPE)
                        .build();
        var payload =
                JSON.createObjectBuilder()
                        .add("iss", issuer)
                        .add("iat", now.getEpochSecond())
                        .add("documents", list)
                        .build();
        var signed = base64(header) + "." + base64(payload);
        var signature = signer.sign(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    /**
     * @throws BundleRefusedException {@code bundle-malformed} or {@code bundle-forged}
     */
    static VerifierBundle read(String text, Instant now) {
        var parts = text.strip().split("\\.", -1);
        if (parts.length != 3 || text.length() > MAX_BYTES) {
            throw BundleRefusedException.malformed();
        }
        var header = json(parts[0], MAX_HEADER);
        if (!text(header, "typ").equals(TYPE) || !text(header, "alg").equals("EdDSA")) {
            throw BundleRefusedException.malformed();
        }
        var payload = json(parts[1], MAX_BYTES);
        var issuer = text(payload, "iss");
        var asOf = asOf(payload, now);
        var documents = documents(payload, issuer);
        var keyId = text(header, "kid");
        var jwk = key(documents.get(issuer), issuer, keyId, asOf);
        requireSignature(parts, jwk);
        return new VerifierBundle(issuer, asOf, keyId, jwk, Map.copyOf(documents));
    }

    /**
     * @throws BundleRefusedException {@code bundle-stranger} unless it is signed with a key that
     *     the bundle before names too
     */
    void requireSuccessorOf(VerifierBundle before) {
        try {
            var known = method(before.documents.get(issuer), issuer, keyId, asOf);
            if (!JsonWebKey.of(ControllerDocument.jwk(known)).isSame(JsonWebKey.of(jwk))) {
                throw BundleRefusedException.stranger();
            }
        } catch (DocumentRefusedException e) {
            throw BundleRefusedException.stranger();
        }
    }

    /** What stood at an address; one without TLS is asked for as if it had it. */
    Optional<String> find(String address) {
        return Optional.ofNullable(documents.get(address))
                .or(() -> Optional.ofNullable(documents.get(plain(address))));
    }

    /** The list of who is suspended stands below that of who is revoked. */
    Optional<String> suspensions(String revocations) {
        var address = Addresses.secure(revocations) + SUSPENSIONS;
        return find(address).map(document -> address);
    }

    private static String plain(String address) {
        return address.replaceFirst("^https://", "http://");
    }

    /** The issuer's name, by its own account. */
    String name() {
        return Optional.of(text(StrictJsonObject.of(documents.get(issuer)), "name"))
                .filter(name -> !name.isBlank())
                .orElse(issuer);
    }

    private static Map<String, String> documents(JsonObject payload, String issuer) {
        var documents = new LinkedHashMap<String, String>();
        for (var entry : Members.objects(payload.get("documents"))) {
            var address = text(entry, "address");
            if (host(issuer).isEmpty() || !host(address).equals(host(issuer))) {
                throw BundleRefusedException.malformed(); // nobody speaks for another's host
            }
            documents.put(address, text(entry, "document"));
        }
        if (!documents.containsKey(issuer)) {
            throw BundleRefusedException.malformed();
        }
        return documents;
    }

    private static Instant asOf(JsonObject payload, Instant now) {
        if (payload.get("iat") instanceof JsonNumber seconds && seconds.isIntegral()) {
            var asOf = Instant.EPOCH.plusSeconds(Math.max(0, seconds.longValue()));
            if (asOf.isBefore(now.plus(CLOCKS_DIFFER))) {
                return asOf;
            }
        }
        throw BundleRefusedException.malformed();
    }

    private static JsonObject key(String profile, String issuer, String keyId, Instant asOf) {
        try {
            return ControllerDocument.jwk(method(profile, issuer, keyId, asOf));
        } catch (DocumentRefusedException e) {
            throw BundleRefusedException.forged();
        }
    }

    private static JsonObject method(String profile, String issuer, String keyId, Instant asOf)
            throws DocumentRefusedException {
        return ControllerDocument.of(issuer, StrictJsonObject.of(profile))
                .issuingMethod(keyId, asOf);
    }

    private static void requireSignature(String[] parts, JsonObject jwk) {
        var signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        try {
            if (!JsonWebKey.of(jwk).verify("EdDSA", signed, bytes(parts[2]))) {
                throw BundleRefusedException.forged();
            }
        } catch (DocumentRefusedException e) {
            throw BundleRefusedException.forged();
        }
    }

    private static JsonObject json(String part, int maxBytes) {
        try {
            if (StrictJson.read(bytes(part), maxBytes) instanceof JsonObject object) {
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
        var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String host(String address) {
        try {
            var authority = URI.create(address).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(java.util.Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Documents inside are text, byte for byte as they are published. */
    private static final class StrictJsonObject {

        private static final int MAX_PROFILE = 256 * 1024;

        private StrictJsonObject() {}

        static JsonObject of(String text) {
            try {
                if (text != null
                        && StrictJson.read(text, MAX_PROFILE) instanceof JsonObject object) {
                    return object;
                }
            } catch (JsonRefusedException e) {
                // as below
            }
            throw BundleRefusedException.malformed();
        }
    }
}
