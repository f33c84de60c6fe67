package org.distintivo.credential.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.credential.domain.AchievementDescription;
import org.distintivo.credential.domain.CredentialRequest;
import org.distintivo.credential.domain.IssuerDescription;
import org.distintivo.credential.domain.SkillDescription;
import org.distintivo.credential.domain.Wording;
import org.distintivo.platform.domain.PublicId;

/** What tests ask to be issued, each time another badge of the same achievement. */
final class Requests {

    private Requests() {}

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static CredentialRequest request() {
        var achievement =
                new AchievementDescription(
                        "https://badges.example.org/ob/v3/achievements/AZ-104",
                        "Certification",
                        "Azure Administrator 証明 😀",
                        "Runs cloud services.",
                        "Pass AZ-104.",
                        null,
                        null,
                        List.of(SkillDescription.word("identity")),
                        null,
                        Wording.UNKNOWN);
        return new CredentialRequest(
                PublicId.random(),
                LocalDate.of(2026, 3, 4),
                "ada@example.org",
                achievement,
                issuer());
    }

    static IssuerDescription issuer() {
        return new IssuerDescription("Programma Esempio", "https://example.org", null, null);
    }
}
