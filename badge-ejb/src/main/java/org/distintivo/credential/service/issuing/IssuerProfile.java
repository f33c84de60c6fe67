package org.distintivo.credential.service.issuing;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.distintivo.credential.domain.IssuerDescription;
import org.distintivo.credential.domain.Multikey;
import org.distintivo.credential.service.jsonld.KnownContext;

/**
 * Says who the issuer is and which keys are the issuer's, in the two forms that verifiers look for:
 * the profile at the issuer's id, and a did:web document. Keys that sign no longer are in both.
 */
public final class IssuerProfile {

    private IssuerProfile() {}

    /** Open Badges 3.0 §B.1.9 Profile, and Controlled Identifiers 1.0 §2. */
    public static JsonObject of(String id, IssuerDescription issuer, List<Multikey> keys) {
        var contexts =
                OpenBadgeCredential.list(
                        KnownContext.DID_V1.url(),
                        KnownContext.MULTIKEY_V1.url(),
                        KnownContext.OPEN_BADGES_3_0_3.url());
        var json = JSON.createObjectBuilder().add("@context", contexts);
        json.addAll(OpenBadgeCredential.issuer(id, issuer));
        return withKeys(json, id, keys).build();
    }

    /** did:web method §2.5.2, DID Core 1.0 §5. */
    public static JsonObject did(String did, String issuerId, List<Multikey> keys) {
        var contexts =
                OpenBadgeCredential.list(KnownContext.DID_V1.url(), KnownContext.MULTIKEY_V1.url());
        var json =
                JSON.createObjectBuilder()
                        .add("@context", contexts)
                        .add("id", did)
                        .add("alsoKnownAs", OpenBadgeCredential.list(issuerId));
        return withKeys(json, did, keys).build();
    }

    private static JsonObjectBuilder withKeys(
            JsonObjectBuilder json, String controller, List<Multikey> keys) {
        return json.add("verificationMethod", methods(keys, controller))
                .add("assertionMethod", ids(keys, controller));
    }

    private static JsonArrayBuilder methods(List<Multikey> keys, String controller) {
        var methods = JSON.createArrayBuilder();
        for (var key : keys) {
            methods.add(
                    JSON.createObjectBuilder()
                            .add("id", CredentialSigner.keyId(controller, key.text()))
                            .add("type", "Multikey")
                            .add("controller", controller)
                            .add("publicKeyMultibase", key.text()));
        }
        return methods;
    }

    /** As texts: some verifiers stumble over anything else. */
    private static JsonArrayBuilder ids(List<Multikey> keys, String controller) {
        var ids = JSON.createArrayBuilder();
        keys.forEach(key -> ids.add(CredentialSigner.keyId(controller, key.text())));
        return ids;
    }
}
