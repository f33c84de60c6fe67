package org.distintivo.openbadges.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.reference;
import static org.distintivo.openbadges.service.jsonld.Members.text;
import static org.distintivo.openbadges.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.platform.domain.WebOrigin;

/**
 * A badge class or an issuer's profile of version 2.0 by itself, without an assertion: it describes
 * what can be earned or who issues, and awards nothing to anybody.
 *
 * @param document as its own address gives it
 * @param issuer of a badge class whom it names; of a profile itself
 */
public record BadgeDescription(DocumentType type, LinkedDocument document, LinkedDocument issuer) {

    private static final List<String> WORDS = List.of("name", "description", "url", "email");
    private static final List<String> LINKS = List.of("issuer", "criteria");

    /** Reads a description; only kind and address of what was handed in are believed. */
    public static BadgeDescription of(
            DocumentType type, JsonObject submitted, DocumentSource source) {
        var document = LinkedDocument.at(text(submitted, "id"), source);
        if (type == DocumentType.PROFILE) {
            return new BadgeDescription(type, document, document);
        }
        var issuer =
                document.isThere()
                        ? LinkedDocument.follow(document.json().get("issuer"), source)
                        : LinkedDocument.missing();
        return new BadgeDescription(type, document, issuer);
    }

    public boolean isProfile() {
        return type == DocumentType.PROFILE;
    }

    /**
     * Returns whether the badge class is on its issuer's host, or where the issuer says that its
     * badges are. Elsewhere anybody could use anybody's name.
     */
    public boolean isAtHome() {
        var hosts = texts(object(issuer.json(), "verification").get("allowedOrigins"));
        var host = WebOrigin.authority(document.address());
        return host.equals(WebOrigin.authority(issuer.id()))
                || hosts.stream().anyMatch(named -> HostedScope.isHost(document.address(), named));
    }

    /** Returns whether a document agrees in the members that would mislead a reader. */
    public static boolean saysTheSame(JsonObject submitted, JsonObject hosted) {
        return WORDS.stream()
                        .filter(submitted::containsKey)
                        .allMatch(name -> Objects.equals(submitted.get(name), hosted.get(name)))
                && LINKS.stream()
                        .filter(submitted::containsKey)
                        .allMatch(
                                name ->
                                        Addresses.same(
                                                reference(submitted, name),
                                                reference(hosted, name)));
    }
}
