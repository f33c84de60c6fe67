package org.distintivo.openbadges.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.distintivo.openbadges.domain.DocumentType;

/**
 * The three documents that make up a badge of version 2.0 (Open Badges 2.0, Open Badges Vocabulary:
 * "a set of one expression of each of these may be constructed into a valid Open Badge").
 */
public record BadgeGraph(LinkedDocument assertion, LinkedDocument badge, LinkedDocument issuer) {

    /** The address by which a document says that it is written in this version's words. */
    public static final String CONTEXT = "https://w3id.org/openbadges/v2";

    private static final String NAMESPACE = "https://w3id.org/openbadges#";
    private static final Set<String> SIGNED = Set.of("signed", "SignedBadge");
    private static final Set<String> HOSTED = Set.of("hosted", "HostedBadge");

    /** Collects the documents from an assertion on; each is taken from its own address. */
    public static BadgeGraph of(LinkedDocument assertion, DocumentSource source) {
        var badge = LinkedDocument.follow(assertion.json().get("badge"), source);
        var issuer =
                badge.isThere()
                        ? LinkedDocument.follow(badge.json().get("issuer"), source)
                        : LinkedDocument.missing();
        return new BadgeGraph(assertion, badge, issuer);
    }

    /**
     * Returns whether a document's context is that of version 2.0; embedded documents use that of
     * the one around them.
     */
    public static boolean isWordedSo(JsonObject document) {
        return texts(document.get("@context")).stream()
                        .anyMatch(context -> Addresses.same(CONTEXT, context))
                || isDefinedInside(document);
    }

    /**
     * Returns whether the document is of version 2.0; what stands inside another is written in that
     * one's words.
     */
    public static boolean isWordedSo(LinkedDocument document) {
        var json = document.json();
        boolean inside = document.address().isEmpty() && !json.containsKey("@context");
        return !document.isThere() || inside || isWordedSo(json);
    }

    /**
     * Returns the type of a document; empty for one that is not verified by itself, such as a key.
     */
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

    /** Returns the member {@code verification}, or {@code verify} as older versions name it. */
    public static JsonObject verification(JsonObject assertion) {
        var name = assertion.containsKey("verification") ? "verification" : "verify";
        return object(assertion, name);
    }

    /** Returns whether a signature vouches for the assertion ({@code SignedBadge}). */
    public static boolean isSigned(JsonObject assertion) {
        return texts(verification(assertion).get("type")).stream().anyMatch(SIGNED::contains);
    }

    /** Returns whether its own address vouches for the assertion ({@code HostedBadge}). */
    public static boolean isHosted(JsonObject assertion) {
        return texts(verification(assertion).get("type")).stream().anyMatch(HOSTED::contains);
    }

    /** Returns whether an extension brings its words along instead of naming their address. */
    private static boolean isDefinedInside(JsonObject document) {
        return document.get("@context") instanceof JsonObject words
                && words.toString().contains('"' + NAMESPACE);
    }
}
