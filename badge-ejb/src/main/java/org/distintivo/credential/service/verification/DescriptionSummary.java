package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.object;
import static org.distintivo.credential.service.jsonld.Members.reference;
import static org.distintivo.credential.service.jsonld.Members.text;

import java.util.List;
import org.distintivo.credential.domain.CredentialSummary;
import org.distintivo.credential.domain.DocumentType;

/** Picks out of a badge class or a profile what a person wants to see: no day and no holder. */
final class DescriptionSummary {

    private DescriptionSummary() {}

    static CredentialSummary of(DescriptionExamination examination) {
        var document = examination.document();
        var type = examination.description().type();
        boolean profile = type == DocumentType.PROFILE;
        var issuer = profile ? document : examination.description().issuer().json();
        return new CredentialSummary(
                type,
                text(document, "id"),
                profile ? null : AssertionSummary.said(text(document, "name")),
                AssertionSummary.said(text(document, "description")),
                AssertionSummary.said(text(object(document, "criteria"), "narrative")),
                null,
                AssertionSummary.said(reference(document, "image")),
                examination.description().issuer().provenId(),
                AssertionSummary.said(text(issuer, "name")),
                AssertionSummary.said(text(issuer, "url")),
                null,
                null,
                null,
                profile ? List.of() : AssertionSummary.skills(document),
                null,
                List.of());
    }
}
