package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.items;
import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.distintivo.issuing.service.documents.IssuerAddresses;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.verifying.domain.CredentialSummary;

/** Picks out of a credential what a report shows to people. */
public final class Summary {

    private Summary() {}

    static CredentialSummary of(Examination examination) {
        var document = examination.document();
        var achievement = object(examination.subject(), "achievement");
        var issuer = object(document, "issuer");
        var from = first(text(document, "validFrom"), text(document, "issuanceDate"));
        var id = text(document, "id");
        return new CredentialSummary(
                FormatCheck.isBadge(examination)
                        ? DocumentType.ACHIEVEMENT_CREDENTIAL
                        : DocumentType.ENDORSEMENT_CREDENTIAL,
                id,
                first(text(achievement, "name"), text(document, "name")),
                first(text(achievement, "description"), text(document, "description")),
                first(text(object(achievement, "criteria"), "narrative")),
                first(text(achievement, "achievementType")),
                image(achievement, document),
                examination.issuerId(),
                first(text(issuer, "name")),
                first(text(issuer, "url")),
                first(text(document, "awardedDate"), from),
                from,
                first(text(document, "validUntil"), text(document, "expirationDate")),
                skills(achievement),
                examination.isOwn() ? IssuerAddresses.publicId(id) : null,
                examination.endorsements().stream().map(EndorsementFinding::summary).toList(),
                HolderName.of(examination.subject()),
                text(achievement, "inLanguage"));
    }

    private static String image(JsonObject achievement, JsonObject document) {
        return first(
                text(object(achievement, "image"), "id"), text(object(document, "image"), "id"));
    }

    private static List<String> skills(JsonObject achievement) {
        var skills = new java.util.LinkedHashSet<String>();
        items(achievement.get("tag")).stream()
                .filter(JsonString.class::isInstance)
                .forEach(tag -> skills.add(((JsonString) tag).getString()));
        Members.objects(achievement.get("alignment"))
                .forEach(alignment -> skills.add(text(alignment, "targetName")));
        return List.copyOf(skills);
    }

    /** The first that says something; null when none does. */
    private static String first(String... texts) {
        for (var text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
