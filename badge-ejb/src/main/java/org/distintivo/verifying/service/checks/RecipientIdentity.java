package org.distintivo.verifying.service.checks;

import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.distintivo.issuing.service.documents.HashedAddress;

/**
 * Describes how a badge names its holder: by an e-mail address, a number at school, an account and
 * the like.
 *
 * @param type as the standard writes it
 * @param value itself, or its hash
 */
public record RecipientIdentity(String type, String value, boolean hashed, String salt) {

    private static final List<String> TYPES_OF_MAIL = List.of("emailAddress", "email");

    private static final String NAME = "name";

    /**
     * Reads an IdentityObject (Open Badges 3.0 §B.1.6) or an IdentifierEntry (§B.1.5), which is
     * never hashed.
     */
    public static Optional<RecipientIdentity> of(JsonObject identifier) {
        var plain = text(identifier, "identifier");
        var identity =
                plain.isEmpty()
                        ? new RecipientIdentity(
                                text(identifier, "identityType"),
                                text(identifier, "identityHash"),
                                identifier.getBoolean("hashed", false),
                                text(identifier, "salt"))
                        : new RecipientIdentity(
                                text(identifier, "identifierType"), plain, false, "");
        return Optional.of(identity).filter(known -> !known.value().isEmpty());
    }

    /** Reads the subject's own id, an address or a key. */
    public static Optional<RecipientIdentity> ofSubject(JsonObject subject) {
        return Optional.of(new RecipientIdentity("identifier", text(subject, "id"), false, ""))
                .filter(known -> !known.value().isEmpty());
    }

    public boolean isMail() {
        return TYPES_OF_MAIL.contains(type) || (!type.equals(NAME) && value.startsWith("mailto:"));
    }

    /**
     * A name proves nothing about an address, however much it looks like one: whoever gives a name
     * chooses it.
     */
    boolean isOf(String spelling) {
        if (type.equals(NAME) && spelling.contains("@")) {
            return false;
        }
        if (!hashed) {
            var bare = value.startsWith("mailto:") ? value.substring("mailto:".length()) : value;
            return isMail() ? bare.equalsIgnoreCase(spelling) : bare.equals(spelling);
        }
        return HashedAddress.matches(value, spelling, salt);
    }
}
