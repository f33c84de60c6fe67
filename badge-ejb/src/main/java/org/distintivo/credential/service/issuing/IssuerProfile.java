package org.distintivo.credential.service.issuing;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.distintivo.credential.domain.IssuerDescription;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.VerificationKey;
import org.distintivo.credential.service.jsonld.KnownContext;
import org.distintivo.credential.service.key.PublishedKey;

/**
 * Says who the issuer is and which keys are the issuer's, in the two forms that verifiers look for:
 * the profile at the issuer's id, and a did:web document. Keys that sign no longer are in both.
 */
public final class IssuerProfile {

    /** Only named: what is read here needs no more than the keys themselves. */
    private static final String JWK_V1 = "https://w3id.org/security/jwk/v1";

    /** DID Core 1.0 §5.1.3. */
    private static final String ALSO_KNOWN_AS = "alsoKnownAs";

    private IssuerProfile() {}

    /** Open Badges 3.0 §B.1.9 Profile, and Controlled Identifiers 1.0 §2. */
    public static JsonObject of(String id, IssuerDescription issuer, List<PublishedKey> keys) {
        var contexts = contexts(keys).add(KnownContext.OPEN_BADGES_3_0_3.url());
        var json = JSON.createObjectBuilder().add("@context", contexts);
        json.addAll(OpenBadgeCredential.issuer(id, issuer));
        var names = names(keys).build();
        if (!names.isEmpty()) {
            json.add(ALSO_KNOWN_AS, names);
        }
        return withKeys(json, id, keys).build();
    }

    /** did:web method §2.5.2, DID Core 1.0 §5. */
    public static JsonObject did(String did, String issuerId, List<PublishedKey> keys) {
        var json =
                JSON.createObjectBuilder()
                        .add("@context", contexts(keys))
                        .add("id", did)
                        .add(ALSO_KNOWN_AS, names(keys).add(0, issuerId));
        return withKeys(json, did, keys).build();
    }

    /** did:key method §2: names that need no network, of the keys that still count. */
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

    private static JsonObjectBuilder withKeys(
            JsonObjectBuilder json, String controller, List<PublishedKey> keys) {
        return json.add("verificationMethod", methods(keys, controller))
                .add("assertionMethod", ids(keys, controller));
    }

    private static JsonArrayBuilder methods(List<PublishedKey> keys, String controller) {
        var methods = JSON.createArrayBuilder();
        for (var key : keys) {
            var method = method(key.key(), controller);
            // Controlled Identifiers 1.0 §2.2: what was signed later than this must not count
            key.cutOff().ifPresent(at -> method.add("revoked", OpenBadgeCredential.seconds(at)));
            methods.add(method);
        }
        return methods;
    }

    private static JsonObjectBuilder method(VerificationKey key, String controller) {
        boolean multikey = key.algorithm() == KeyAlgorithm.ED25519;
        var method =
                JSON.createObjectBuilder()
                        .add("id", key.id(controller))
                        .add("type", multikey ? "Multikey" : "JsonWebKey")
                        .add("controller", controller);
        return multikey
                ? method.add("publicKeyMultibase", key.text())
                : method.add("publicKeyJwk", key.jwk());
    }

    /** As texts: some verifiers stumble over anything else. */
    private static JsonArrayBuilder ids(List<PublishedKey> keys, String controller) {
        var ids = JSON.createArrayBuilder();
        keys.forEach(key -> ids.add(key.key().id(controller)));
        return ids;
    }
}
