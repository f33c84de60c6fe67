package org.distintivo.issuing.service.documents;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.jsonld.KnownContext;

/**
 * Writes who the issuer is and which keys are the issuer's, in the two forms that verifiers look
 * for: the profile at the issuer's id, and a did:web document. Both keep the keys that no longer
 * sign.
 */
public final class IssuerProfile {

    /** Only named: what is read here needs no more than the keys themselves. */
    private static final String JWK_V1 = "https://w3id.org/security/jwk/v1";

    /** DID Core 1.0 §5.1.3. */
    private static final String ALSO_KNOWN_AS = "alsoKnownAs";

    private static final String ASSERTS = "assertionMethod";

    private IssuerProfile() {}

    /** Returns the profile (Open Badges 3.0 §B.1.9, Controlled Identifiers 1.0 §2). */
    public static JsonObject of(String id, IssuerDescription issuer, List<PublishedKey> keys) {
        var contexts = contexts(keys).add(KnownContext.OPEN_BADGES_3_0_3.url());
        var json = JSON.createObjectBuilder().add("@context", contexts);
        json.addAll(OpenBadgeCredential.issuer(id, issuer));
        var names = names(keys).build();
        if (!names.isEmpty()) {
            json.add(ALSO_KNOWN_AS, names);
        }
        return json.add("verificationMethod", methods(keys, id))
                .add(ASSERTS, ids(keys, id))
                .build();
    }

    /**
     * Returns what a key's own address answers: a document with the key (Controlled Identifiers 1.0
     * §2.2), or the bare JSON Web Key for a key that only tokens name, as their readers expect.
     */
    public static JsonObject key(String issuerId, PublishedKey key) {
        return key.key().algorithm() == KeyAlgorithm.ED25519
                ? JSON.createObjectBuilder()
                        .add("@context", KnownContext.MULTIKEY_V1.url())
                        .addAll(method(key, key.key().id(issuerId), issuerId))
                        .build()
                : key.key().jwk();
    }

    /** Returns the did document (did:web method §2.5.2, DID Core 1.0 §5). */
    public static JsonObject did(String did, String issuerId, List<PublishedKey> keys) {
        var json =
                JSON.createObjectBuilder()
                        .add("@context", contexts(keys))
                        .add("id", did)
                        .add(ALSO_KNOWN_AS, names(keys).add(0, issuerId));
        var methods = methods(keys, did);
        var names = ids(keys, did);
        keys.forEach(key -> names.add(key.key().id(issuerId)));
        return json.add("verificationMethod", methods).add(ASSERTS, names).build();
    }

    /** Returns the did:key names of the keys that still count (did:key method §2). */
    private static JsonArrayBuilder names(List<PublishedKey> keys) {
        var names = JSON.createArrayBuilder();
        keys.stream()
                .filter(key -> key.key().algorithm() == KeyAlgorithm.ED25519)
                .filter(key -> key.cutOff().isEmpty())
                .forEach(key -> names.add("did:key:" + key.key().text()));
        return names;
    }

    private static JsonArrayBuilder contexts(List<PublishedKey> keys) {
        var contexts =
                JSON.createArrayBuilder()
                        .add(KnownContext.DID_V1.url())
                        .add(KnownContext.MULTIKEY_V1.url());
        boolean tokens = keys.stream().anyMatch(k -> k.key().algorithm() == KeyAlgorithm.RSA2048);
        return tokens ? contexts.add(JWK_V1) : contexts;
    }

    private static JsonArrayBuilder methods(List<PublishedKey> keys, String controller) {
        var methods = JSON.createArrayBuilder();
        for (var key : keys) {
            key.key().ids(controller).forEach(id -> methods.add(method(key, id, controller)));
        }
        return methods;
    }

    private static JsonObjectBuilder method(PublishedKey published, String id, String controller) {
        var key = published.key();
        boolean multikey = key.algorithm() == KeyAlgorithm.ED25519;
        var method =
                JSON.createObjectBuilder()
                        .add("id", id)
                        .add("type", multikey ? "Multikey" : "JsonWebKey")
                        .add("controller", controller);
        // Controlled Identifiers 1.0 §2.2: what was signed later than this must not count
        published.cutOff().ifPresent(at -> method.add("revoked", OpenBadgeCredential.seconds(at)));
        return multikey
                ? method.add("publicKeyMultibase", key.text())
                : method.add("publicKeyJwk", key.jwk());
    }

    /** Returns the keys as ids: some verifiers accept nothing else. */
    private static JsonArrayBuilder ids(List<PublishedKey> keys, String controller) {
        var ids = JSON.createArrayBuilder();
        keys.forEach(key -> key.key().ids(controller).forEach(ids::add));
        return ids;
    }
}
