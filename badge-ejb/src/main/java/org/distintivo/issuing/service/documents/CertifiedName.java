package org.distintivo.issuing.service.documents;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;

/**
 * Writes a recipient's name in plain words, so that whoever holds the credential alone can read for
 * whom it is (Open Badges 3.0 §B.1.6 IdentityObject, IdentifierTypeEnum {@code name}).
 */
final class CertifiedName {

    private CertifiedName() {}

    static JsonObject json(String name) {
        return JSON.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", false)
                .add("identityHash", name)
                .add("identityType", "name")
                .build();
    }
}
