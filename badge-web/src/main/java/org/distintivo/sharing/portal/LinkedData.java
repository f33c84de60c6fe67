package org.distintivo.sharing.portal;

import jakarta.json.Json;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.sharing.service.PublicBadgeView;

/** Writes a public badge as schema.org JSON-LD, safe inside a page's script element. */
final class LinkedData {

    private LinkedData() {}

    static String of(BadgeCard card, PublicBadgeView shown, String address, String image) {
        var issuer =
                Json.createObjectBuilder()
                        .add("@type", "Organization")
                        .add("name", shown.issuer().name())
                        .add("url", shown.issuer().url());
        return escaped(
                Json.createObjectBuilder()
                        .add("@context", "https://schema.org")
                        .add("@type", "EducationalOccupationalCredential")
                        .add("@id", address)
                        .add("url", address)
                        .add("name", card.title())
                        .add("description", card.description())
                        .add("image", image)
                        .add("credentialCategory", "badge")
                        .add("identifier", card.id())
                        .add("dateCreated", card.earnedOn().toString())
                        .add("recognizedBy", issuer)
                        .add(
                                "competencyRequired",
                                Json.createArrayBuilder(card.achievement().skills()))
                        .build()
                        .toString());
    }

    /** Escapes the text so that it cannot end the element or begin a comment. */
    static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
