package org.distintivo.sharing.portal.profile;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.catalog.service.IssuerView;
import org.distintivo.sharing.portal.profile.ProfileSheet.Part;
import org.distintivo.sharing.service.profile.PublicProfileView;

/**
 * Writes a profile as schema.org JSON-LD: who is presented, with every badge that stands on the
 * profile, and the collections.
 */
final class ProfileDocument {

    private static final String CONTEXT = "https://schema.org";

    private ProfileDocument() {}

    /**
     * Returns the whole document.
     *
     * @param base the public address of this installation
     */
    static String of(PublicProfileView profile, List<Part> parts, String base) {
        var address = base + profile.path();
        var credentials = Json.createArrayBuilder();
        parts.stream()
                .flatMap(it -> it.cards().stream())
                .distinct()
                .forEach(it -> credentials.add(credential(it, profile.issuer(), base)));
        var collections = Json.createArrayBuilder();
        parts.stream()
                .filter(it -> !it.title().isEmpty())
                .forEach(it -> collections.add(collection(it, base)));
        return page(address)
                .add("mainEntity", person(profile, address).add("hasCredential", credentials))
                .add("hasPart", collections)
                .build()
                .toString();
    }

    /** Returns who is presented alone, safe inside a page's script element. */
    static String summary(PublicProfileView profile, String address) {
        return page(address)
                .add("mainEntity", person(profile, address))
                .build()
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static JsonObjectBuilder page(String address) {
        return Json.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("@type", "ProfilePage")
                .add("@id", address)
                .add("url", address);
    }

    private static JsonObjectBuilder person(PublicProfileView profile, String address) {
        var person =
                Json.createObjectBuilder()
                        .add("@type", "Person")
                        .add("name", profile.name())
                        .add("url", address);
        return profile.about().isEmpty() ? person : person.add("description", profile.about());
    }

    private static JsonObjectBuilder credential(BadgeCard card, IssuerView issuer, String base) {
        return Json.createObjectBuilder()
                .add("@type", "EducationalOccupationalCredential")
                .add("@id", base + "/badges/" + card.id())
                .add("url", base + "/badges/" + card.id())
                .add("encoding", encoding(card, base))
                .add("name", card.title())
                .add("image", base + card.artwork() + ".svg")
                .add("credentialCategory", "badge")
                .add("dateCreated", card.earnedOn().toString())
                .add("creativeWorkStatus", card.state() == BadgeState.EXPIRED ? "expired" : "valid")
                .add(
                        "recognizedBy",
                        Json.createObjectBuilder()
                                .add("@type", "Organization")
                                .add("name", issuer.name())
                                .add("url", issuer.url()));
    }

    /** Names the signed credential, which says more and can be checked. */
    private static JsonObjectBuilder encoding(BadgeCard card, String base) {
        return Json.createObjectBuilder()
                .add("@type", "MediaObject")
                .add("encodingFormat", "application/vc+ld+json")
                .add("contentUrl", base + "/ob/v3/credentials/" + card.id());
    }

    private static JsonObjectBuilder collection(Part part, String base) {
        JsonArrayBuilder members = Json.createArrayBuilder();
        part.cards().forEach(it -> members.add(base + "/badges/" + it.id()));
        return Json.createObjectBuilder()
                .add("@type", "ItemList")
                .add("name", part.title())
                .add("description", part.about())
                .add("itemListElement", members);
    }
}
