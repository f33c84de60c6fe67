package org.distintivo.foreign.service;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.verifying.domain.CredentialSummary;
import org.distintivo.verifying.domain.EndorsementSummary;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.VerificationReport;

/**
 * Writes a report so that it can be kept, and reads it again. The verdict is worked out anew from
 * the checks; the picture is kept elsewhere, and whose badge it is is never one of ours.
 */
final class ReportText {

    private ReportText() {}

    static String of(VerificationReport report) {
        var checks = JSON.createArrayBuilder();
        report.checks().forEach(check -> checks.add(CheckText.of(check)));
        return JSON.createObjectBuilder()
                .add("trust", report.issuerTrust().name())
                .add("checks", checks)
                .add("credential", credential(report.credential()))
                .build()
                .toString();
    }

    static VerificationReport read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            var kept = reader.readObject();
            return VerificationReport.of(
                    objects(kept, "checks").stream().map(CheckText::read).toList(),
                    IssuerTrust.valueOf(kept.getString("trust")),
                    credential(kept.getJsonObject("credential")));
        }
    }

    private static JsonObject credential(CredentialSummary badge) {
        var kept = JSON.createObjectBuilder().add("type", badge.type().name());
        var texts = JSON.createObjectBuilder();
        add(texts, "id", badge.id());
        add(texts, "name", badge.name());
        add(texts, "description", badge.description());
        add(texts, "criteria", badge.criteria());
        add(texts, "achievementType", badge.achievementType());
        add(texts, "issuerId", badge.issuerId());
        add(texts, "issuerName", badge.issuerName());
        add(texts, "issuerUrl", badge.issuerUrl());
        add(texts, "awardedOn", badge.awardedOn());
        add(texts, "validFrom", badge.validFrom());
        add(texts, "validUntil", badge.validUntil());
        add(texts, "holder", badge.holder());
        add(texts, "language", badge.language());
        var endorsements = JSON.createArrayBuilder();
        badge.endorsements().forEach(it -> endorsements.add(endorsement(it)));
        return kept.add("texts", texts)
                .add("skills", list(badge.skills()))
                .add("endorsements", endorsements)
                .build();
    }

    private static CredentialSummary credential(JsonObject kept) {
        var texts = kept.getJsonObject("texts");
        return new CredentialSummary(
                DocumentType.valueOf(kept.getString("type")),
                texts.getString("id", null),
                texts.getString("name", null),
                texts.getString("description", null),
                texts.getString("criteria", null),
                texts.getString("achievementType", null),
                null,
                texts.getString("issuerId", null),
                texts.getString("issuerName", null),
                texts.getString("issuerUrl", null),
                texts.getString("awardedOn", null),
                texts.getString("validFrom", null),
                texts.getString("validUntil", null),
                kept.getJsonArray("skills").getValuesAs(JsonString::getString),
                null,
                objects(kept, "endorsements").stream().map(ReportText::endorsement).toList(),
                texts.getString("holder", null),
                texts.getString("language", null));
    }

    private static JsonObject endorsement(EndorsementSummary endorsement) {
        var kept = JSON.createObjectBuilder().add("check", CheckText.of(endorsement.check()));
        add(kept, "endorser", endorsement.endorser());
        add(kept, "comment", endorsement.comment());
        return kept.build();
    }

    private static EndorsementSummary endorsement(JsonObject kept) {
        return new EndorsementSummary(
                kept.getString("endorser", null),
                kept.getString("comment", null),
                CheckText.read(kept.getJsonObject("check")));
    }

    static List<JsonObject> objects(JsonObject kept, String name) {
        return kept.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static JsonArrayBuilder list(List<String> texts) {
        var list = JSON.createArrayBuilder();
        texts.forEach(text -> list.add(text == null ? JsonValue.EMPTY_JSON_ARRAY : json(text)));
        return list;
    }

    private static JsonValue json(String text) {
        return JSON.createValue(text);
    }

    private static void add(jakarta.json.JsonObjectBuilder kept, String name, String text) {
        if (text != null) {
            kept.add(name, text);
        }
    }
}
