package org.distintivo.verifying.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.reference;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import java.util.List;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.verifying.domain.CredentialSummary;

/** Picks out of a badge of version 2.0 what a report shows to people. */
final class Summary {

    private Summary() {}

    static CredentialSummary of(Examination examination) {
        var assertion = examination.assertion();
        var badge = examination.graph().badge().json();
        var issuer = examination.graph().issuer().json();
        var awarded = BadgeTexts.said(text(assertion, "issuedOn"));
        return new CredentialSummary(
                DocumentType.ASSERTION,
                text(assertion, "id"),
                BadgeTexts.said(text(badge, "name")),
                BadgeTexts.said(text(badge, "description")),
                BadgeTexts.said(text(object(badge, "criteria"), "narrative")),
                null,
                BadgeTexts.said(reference(badge, "image")),
                examination.graph().issuer().provenId(),
                BadgeTexts.said(text(issuer, "name")),
                BadgeTexts.said(text(issuer, "url")),
                awarded,
                awarded,
                BadgeTexts.said(text(assertion, "expires")),
                BadgeTexts.skills(badge),
                null,
                List.of(),
                holder(assertion),
                text(badge, "@language"));
    }

    /** Returns the address, or whatever else it is, where it is not hashed. */
    private static String holder(JsonObject assertion) {
        var recipient = object(assertion, "recipient");
        return recipient.getBoolean("hashed", false)
                ? null
                : BadgeTexts.said(text(recipient, "identity"));
    }
}
