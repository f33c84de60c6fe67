package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.objects;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Reads how a credential names its holder for people (Open Badges 3.0 §B.1.6 IdentityObject). */
final class HolderName {

    /** In the order in which one would call somebody. */
    private static final List<String> TYPES = List.of("name", "userName", "emailAddress");

    private HolderName() {}

    /** Returns the name, else an address that is not hashed; null when it says neither. */
    static String of(JsonObject subject) {
        var identifiers =
                objects(subject.get("identifier")).stream()
                        .filter(identifier -> !identifier.getBoolean("hashed", false))
                        .toList();
        return TYPES.stream()
                .flatMap(
                        type ->
                                identifiers.stream()
                                        .filter(i -> text(i, "identityType").equals(type))
                                        .map(i -> text(i, "identityHash")))
                .filter(value -> !value.isBlank())
                .findFirst()
                .or(() -> Optional.of(text(subject, "name")).filter(name -> !name.isBlank()))
                .orElse(null);
    }
}
