package org.distintivo.credential.service.assertion;

import static org.distintivo.credential.service.jsonld.Members.object;
import static org.distintivo.credential.service.jsonld.Members.reference;
import static org.distintivo.credential.service.jsonld.Members.text;
import static org.distintivo.credential.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import org.distintivo.credential.domain.DocumentType;

/**
 * A badge class or an issuer's profile of version 2.0 by itself, without an assertion: it describes
 * what can be earned or who issues, and awards nothing to anybody.
 *
 * @param document as its own address gives it
 * @param issuer of a badge class whom it names; of a profile itself
 */
public record BadgeDescription(DocumentType type, Linked document, Linked issuer) {

    private static final List<String> WORDS = List.of("name", "description", "url", "email");
    private static final List<String> LINKS = List.of("issuer", "criteria");

    /** Nothing that was handed in is believed but its kind and its address. */
    public static BadgeDescription of(DocumentType type, JsonObject submitted, Source source) {
        var document = Linked.at(text(submitted, "id"), source);
        if (type == DocumentType.PROFILE) {
            return new BadgeDescription(type, document, document);
        }
        var issuer =
                document.isThere()
                        ? Linked.follow(document.json().get("issuer"), source)
                        : Linked.missing();
        return new BadgeDescription(type, document, issuer);
    }

    public boolean isProfile() {
        return type == DocumentType.PROFILE;
    }

    /**
     * Whether the badge class is kept where its issuer is at home, or where the issuer says that
     * its badges are kept. Anybody can write anybody's name into a badge class elsewhere.
     */
    public boolean isAtHome() {
        var hosts = texts(object(issuer.json(), "verification").get("allowedOrigins"));
        var host = Addresses.host(document.address());
        return host.equals(Addresses.host(issuer.id()))
                || hosts.stream().anyMatch(named -> HostedScope.isHost(document.address(), named));
    }

    /** Whether a document says the same in what a reader would be misled by. */
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
