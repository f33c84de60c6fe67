package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.object;
import static org.distintivo.credential.service.jsonld.Members.objects;
import static org.distintivo.credential.service.jsonld.Members.reference;
import static org.distintivo.credential.service.jsonld.Members.text;
import static org.distintivo.credential.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import org.distintivo.credential.domain.CredentialSummary;
import org.distintivo.credential.domain.DocumentType;

/** Picks out of a badge of version 2.0 what a person wants to see. */
final class AssertionSummary {

    private AssertionSummary() {}

    static CredentialSummary of(AssertionExamination examination) {
        var assertion = examination.assertion();
        var badge = examination.graph().badge().json();
        var issuer = examination.graph().issuer().json();
        var awarded = said(text(assertion, "issuedOn"));
        return new CredentialSummary(
                DocumentType.ASSERTION,
                text(assertion, "id"),
                said(text(badge, "name")),
                said(text(badge, "description")),
                said(text(object(badge, "criteria"), "narrative")),
                null,
                said(reference(badge, "image")),
                examination.graph().issuer().provenId(),
                said(text(issuer, "name")),
                said(text(issuer, "url")),
                awarded,
                awarded,
                said(text(assertion, "expires")),
                skills(badge),
                null,
                List.of());
    }

    static List<String> skills(JsonObject badge) {
        var skills = new LinkedHashSet<>(texts(badge.get("tags")));
        objects(badge.get("alignment")).forEach(a -> skills.add(text(a, "targetName")));
        skills.remove("");
        return List.copyOf(skills);
    }

    static String said(String text) {
        return text.isBlank() ? null : text;
    }
}
