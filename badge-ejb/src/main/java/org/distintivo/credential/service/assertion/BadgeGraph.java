package org.distintivo.credential.service.assertion;

import static org.distintivo.credential.service.jsonld.Members.object;
import static org.distintivo.credential.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.distintivo.credential.domain.DocumentType;

/**
 * The three documents that make up a badge of version 2.0 (Open Badges 2.0, Open Badges Vocabulary:
 * "a set of one expression of each of these may be constructed into a valid Open Badge").
 */
public record BadgeGraph(Linked assertion, Linked badge, Linked issuer) {

    /** The address by which a document says that it is written in this version's words. */
    public static final String CONTEXT = "https://w3id.org/openbadges/v2";

    private static final String NAMESPACE = "https://w3id.org/openbadges#";
    private static final Set<String> SIGNED = Set.of("signed", "SignedBadge");
    private static final Set<String> HOSTED = Set.of("hosted", "HostedBadge");

    /** From an assertion on; nothing of it is believed that its address does not say as well. */
    public static BadgeGraph of(Linked assertion, Source source) {
        var badge = Linked.follow(assertion.json().get("badge"), source);
        var issuer =
                badge.isThere()
                        ? Linked.follow(badge.json().get("issuer"), source)
                        : Linked.missing();
        return new BadgeGraph(assertion, badge, issuer);
    }

    /** Whether a document speaks the language of version 2.0, whatever it says. */
    public static boolean isWordedSo(JsonObject document) {
        return texts(document.get("@context")).stream().anyMatch(CONTEXT::equals)
                || isDefinedInside(document);
    }

    /** What a document is; empty for one that says nothing by itself, such as a key. */
    public static Optional<DocumentType> type(JsonObject document) {
        if (hasType(document, "Assertion")) {
            return Optional.of(DocumentType.ASSERTION);
        }
        if (hasType(document, "BadgeClass")) {
            return Optional.of(DocumentType.BADGE_CLASS);
        }
        boolean profile = hasType(document, "Issuer") || hasType(document, "Profile");
        return profile ? Optional.of(DocumentType.PROFILE) : Optional.empty();
    }

    static boolean hasType(JsonObject document, String type) {
        return texts(document.get("type")).stream()
                .anyMatch(t -> t.equals(type) || t.equals(NAMESPACE + type));
    }

    /** As some write it {@code verify}, after its name in older versions. */
    public static JsonObject verification(JsonObject assertion) {
        var name = assertion.containsKey("verification") ? "verification" : "verify";
        return object(assertion, name);
    }

    public static boolean isSigned(JsonObject assertion) {
        return texts(verification(assertion).get("type")).stream().anyMatch(SIGNED::contains);
    }

    public static boolean isHosted(JsonObject assertion) {
        return texts(verification(assertion).get("type")).stream().anyMatch(HOSTED::contains);
    }

    /** Some bring the words along instead of naming their address. */
    private static boolean isDefinedInside(JsonObject document) {
        return document.get("@context") instanceof JsonObject words
                && words.toString().contains('"' + NAMESPACE);
    }
}
