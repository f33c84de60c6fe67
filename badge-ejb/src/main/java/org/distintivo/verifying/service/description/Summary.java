package org.distintivo.verifying.service.description;

import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.reference;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import java.util.List;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.verifying.domain.CredentialSummary;
import org.distintivo.verifying.service.assertion.BadgeTexts;

/**
 * Picks out of a badge class or a profile what a report shows to people; there is no day and no
 * holder.
 */
final class Summary {

    private Summary() {}

    static CredentialSummary of(Examination examination) {
        var document = examination.document();
        var type = examination.description().type();
        boolean profile = type == DocumentType.PROFILE;
        var issuer = profile ? document : examination.description().issuer().json();
        return new CredentialSummary(
                type,
                text(document, "id"),
                profile ? null : BadgeTexts.said(text(document, "name")),
                BadgeTexts.said(text(document, "description")),
                BadgeTexts.said(text(object(document, "criteria"), "narrative")),
                null,
                BadgeTexts.said(reference(document, "image")),
                examination.description().issuer().provenId(),
                BadgeTexts.said(text(issuer, "name")),
                BadgeTexts.said(text(issuer, "url")),
                null,
                null,
                null,
                profile ? List.of() : BadgeTexts.skills(document),
                null,
                List.of(),
                null,
                text(document, "@language"));
    }
}
