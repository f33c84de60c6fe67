package org.distintivo.credential.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.CredentialSummary;
import org.distintivo.credential.domain.EndorsementSummary;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.platform.service.Messages;

/** A verification report as other systems read it; messages are in the caller's language. */
@ApplicationScoped
class VerificationResponses {

    @Inject private Messages messages;

    JsonObject of(VerificationReport report, Locale language) {
        var json =
                Json.createObjectBuilder()
                        .add("verdict", report.verdict().text())
                        .add("issuerTrust", report.issuerTrust().text())
                        .add("checks", checks(report, language));
        report.provenDomain().ifPresent(domain -> json.add("provenDomain", domain));
        if (report.credential() != null) {
            var endorsements = Json.createArrayBuilder();
            report.credential()
                    .endorsements()
                    .forEach(each -> endorsements.add(endorsement(each, language)));
            json.add(
                    "credential",
                    credential(report.credential()).add("endorsements", endorsements));
        }
        return json.build();
    }

    private JsonArrayBuilder checks(VerificationReport report, Locale language) {
        var checks = Json.createArrayBuilder();
        report.checks().forEach(check -> checks.add(check(check, language)));
        return checks;
    }

    private JsonObjectBuilder check(CheckResult check, Locale language) {
        var message = messages.text(language, check.messageKey(), check.arguments().toArray());
        return Json.createObjectBuilder()
                .add("id", check.id().text())
                .add("outcome", check.outcome().name().toLowerCase(Locale.ROOT))
                .add("code", check.code())
                .add("message", message);
    }

    private JsonObjectBuilder endorsement(EndorsementSummary endorsement, Locale language) {
        var json = check(endorsement.check(), language).remove("id");
        add(json, "endorser", endorsement.endorser());
        add(json, "comment", endorsement.comment());
        return json;
    }

    private static JsonObjectBuilder credential(CredentialSummary summary) {
        var json = Json.createObjectBuilder();
        add(json, "type", summary.type().text());
        add(json, "id", summary.id());
        add(json, "name", summary.name());
        add(json, "description", summary.description());
        add(json, "criteria", summary.criteria());
        add(json, "achievementType", summary.achievementType());
        add(json, "image", summary.imageUrl());
        add(json, "awardedDate", summary.awardedOn());
        add(json, "validFrom", summary.validFrom());
        add(json, "validUntil", summary.validUntil());
        var issuer = Json.createObjectBuilder();
        add(issuer, "id", summary.issuerId());
        add(issuer, "name", summary.issuerName());
        add(issuer, "url", summary.issuerUrl());
        var skills = Json.createArrayBuilder();
        summary.skills().forEach(skills::add);
        return json.add("issuer", issuer).add("skills", skills);
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
