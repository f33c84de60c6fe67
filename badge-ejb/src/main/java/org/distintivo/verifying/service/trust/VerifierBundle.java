package org.distintivo.verifying.service.trust;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.issuing.service.key.SignerUnavailableException;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.assertion.Addresses;
import org.distintivo.openbadges.service.controller.ControllerDocument;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.openbadges.service.proof.JsonWebKey;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.domain.WebOrigin;
import org.distintivo.platform.service.StrictJson;
import org.distintivo.verifying.domain.BundleRefusedException;

/**
 * Everything that an issuer publishes for verifiers, as of one moment, in one signed file: the
 * profile with all keys, the did document, the status lists. It is signed with the key that signs
 * now and with those before it, so that whoever knows one of them from an earlier file knows whose
 * the new one is; a compromised key vouches for nothing. Every signature has to be of a key that
 * the profile inside names, so nothing in it can be changed; whose it is in truth, whoever takes
 * the first one has to know from elsewhere.
 *
 * @param signers the keys that signed, by their ids
 * @param documents by their addresses, all on the issuer's own host
 */
public record VerifierBundle(
        String issuer,
        Instant asOf,
        Map<String, JsonObject> signers,
        Map<String, String> documents) {

    private static final String SUSPENSIONS = "/suspension";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /**
     * Signs what this installation itself publishes.
     *
     * @param signers the one that signs now first; without that one there is no bundle
     */
    static String make(
            String issuer, Map<String, String> documents, List<Signer> signers, Instant now) {
        var list = JSON.createArrayBuilder();
        documents.forEach(
                (address, document) ->
                        list.add(
                                JSON.createObjectBuilder()
                                        .add("address", address)
                                        .add("document", document)));
        var content =
                JSON.createObjectBuilder()
                        .add("iss", issuer)
                        .add("iat", now.getEpochSecond())
                        .add("documents", list)
                        .build();
        var file = SignedFile.of(content).signed(issuer, signers.get(0));
        for (var earlier : signers.stream().skip(1).limit(SignedFile.MAX_SIGNATURES - 1).toList()) {
            file = alsoSigned(file, issuer, earlier);
        }
        return file.text();
    }

    /** A key that is out of use may be out of reach; then the others have to do. */
    private static SignedFile alsoSigned(SignedFile file, String issuer, Signer earlier) {
        try {
            return file.signed(issuer, earlier);
        } catch (SignerUnavailableException e) {
            return file;
        }
    }

    /**
     * @throws BundleRefusedException {@code bundle-malformed} or {@code bundle-forged}
     */
    static VerifierBundle read(String text, Instant now) {
        var file = SignedFile.read(text);
        var content = file.content();
        var issuer = text(content, "iss");
        var asOf = asOf(content, now);
        var documents = documents(content, issuer);
        var signers = signers(file, documents.get(issuer), issuer, asOf);
        return new VerifierBundle(issuer, asOf, signers, Map.copyOf(documents));
    }

    /** Of all signatures; one that does not hold spoils the file. */
    private static Map<String, JsonObject> signers(
            SignedFile file, String profile, String issuer, Instant asOf) {
        var signers = new LinkedHashMap<String, JsonObject>();
        try {
            for (var signature : file.signatures()) {
                var jwk = vouching(profile, issuer, signature.keyId(), asOf);
                if (!signature.isBy(jwk, file.payload())) {
                    throw BundleRefusedException.forged();
                }
                signers.put(signature.keyId(), jwk);
            }
        } catch (DocumentRefusedException e) {
            throw BundleRefusedException.forged();
        }
        return Map.copyOf(signers);
    }

    /**
     * @throws BundleRefusedException {@code bundle-stranger} unless one of the keys that signed it
     *     is one that the bundle before names too, and not as compromised
     */
    void requireSuccessorOf(VerifierBundle before) {
        var profile = before.documents.get(issuer);
        if (signers.entrySet().stream().noneMatch(key -> isVouching(profile, key))) {
            throw BundleRefusedException.stranger();
        }
    }

    private boolean isVouching(String profile, Map.Entry<String, JsonObject> signer) {
        try {
            var known = vouching(profile, issuer, signer.getKey(), asOf);
            return JsonWebKey.of(known).isSame(JsonWebKey.of(signer.getValue()));
        } catch (DocumentRefusedException e) {
            return false;
        }
    }

    /**
     * A key that was taken from the issuer says nothing any more, whatever the date is said to be.
     */
    private static JsonObject vouching(String profile, String issuer, String keyId, Instant asOf)
            throws DocumentRefusedException {
        var method =
                ControllerDocument.of(issuer, StrictJsonObject.of(profile))
                        .issuingMethod(keyId, asOf);
        if (method.containsKey("revoked")) {
            throw new DocumentRefusedException(Refusal.KEY_EXPIRED, issuer);
        }
        return ControllerDocument.jwk(method);
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
            if (!WebOrigin.sameAuthority(issuer, address)) {
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
