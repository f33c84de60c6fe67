package org.distintivo.issuing.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.AchievementLanguage;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.domain.Recipient;
import org.distintivo.issuing.domain.SkillDescription;
import org.distintivo.platform.domain.PublicId;

/** Makes requests for credentials, each time for another badge of the same achievement. */
final class CredentialRequests {

    private CredentialRequests() {}

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
                        AchievementLanguage.UNKNOWN,
                        List.of());
        return new CredentialRequest(
                PublicId.random(),
                LocalDate.of(2026, 3, 4),
                new Recipient("ada@example.org", "Ada Lovelace"),
                achievement,
                issuer());
    }

    static IssuerDescription issuer() {
        return new IssuerDescription("Programma Esempio", "https://example.org", null, null);
    }
}
