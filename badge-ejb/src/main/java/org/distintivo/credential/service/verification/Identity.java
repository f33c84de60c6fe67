package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.distintivo.credential.service.issuing.HashedAddress;

/**
 * How a badge names its holder: by an e-mail address, a number at school, an account…
 *
 * @param type as the standard writes it
 * @param value itself, or its hash
 */
record Identity(String type, String value, boolean hashed, String salt) {

    private static final List<String> TYPES_OF_MAIL = List.of("emailAddress", "email");

    /** Open Badges 3.0 §B.1.6 IdentityObject; §B.1.5 IdentifierEntry has nothing hashed. */
    static Optional<Identity> of(JsonObject identifier) {
        var plain = text(identifier, "identifier");
        var identity =
                plain.isEmpty()
                        ? new Identity(
                                text(identifier, "identityType"),
                                text(identifier, "identityHash"),
                                identifier.getBoolean("hashed", false),
                                text(identifier, "salt"))
                        : new Identity(text(identifier, "identifierType"), plain, false, "");
        return Optional.of(identity).filter(known -> !known.value().isEmpty());
    }

    /** The badge's subject by its own address or key. */
    static Optional<Identity> ofSubject(JsonObject subject) {
        return Optional.of(new Identity("identifier", text(subject, "id"), false, ""))
                .filter(known -> !known.value().isEmpty());
    }

    boolean isMail() {
        return TYPES_OF_MAIL.contains(type) || value.startsWith("mailto:");
    }

    boolean isOf(String spelling) {
        if (!hashed) {
            var bare = value.startsWith("mailto:") ? value.substring("mailto:".length()) : value;
            return isMail() ? bare.equalsIgnoreCase(spelling) : bare.equals(spelling);
        }
        return HashedAddress.matches(value, spelling, salt);
    }
}
