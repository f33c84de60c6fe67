package org.distintivo.catalog.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.distintivo.catalog.domain.CertificationDraft;
import org.distintivo.catalog.domain.ExamDraft;
import org.distintivo.catalog.domain.IssuerDraft;
import org.distintivo.catalog.domain.ItemDraft;
import org.distintivo.catalog.domain.ItemTexts;
import org.distintivo.catalog.domain.LocalizedText;
import org.distintivo.catalog.domain.RequirementCodec;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogView;
import org.distintivo.catalog.service.LoadReport;
import org.distintivo.catalog.service.LoadReport.Counts;

/** The catalog in the format in which it is loaded. */
final class CatalogJson {

    private CatalogJson() {}

    static JsonObject of(CatalogView catalog) {
        var json = Json.createObjectBuilder();
        if (!catalog.program().isEmpty()) {
            json.add("program", catalog.program());
        }
        if (!catalog.issuer().equals(IssuerDraft.NONE)) {
            json.add("issuer", issuer(catalog.issuer()));
        }
        var exams = Json.createArrayBuilder();
        catalog.exams().forEach(exam -> exams.add(exam(exam)));
        var certifications = Json.createArrayBuilder();
        catalog.certifications().forEach(c -> certifications.add(certification(c)));
        return json.add("exams", exams).add("certifications", certifications).build();
    }

    static JsonObject of(LoadReport report) {
        return Json.createObjectBuilder()
                .add("dryRun", report.dryRun())
                .add("exams", counts(report.exams()))
                .add("certifications", counts(report.certifications()))
                .build();
    }

    /** One exam with what is made of it: the artwork's address. */
    static JsonObject of(ExamDraft exam, AchievementView view, String baseUrl) {
        return exam(exam).add("artwork", artwork(view, baseUrl)).build();
    }

    /** One certification with what is made of it: the artwork's address. */
    static JsonObject of(CertificationDraft draft, AchievementView view, String baseUrl) {
        return certification(draft).add("artwork", artwork(view, baseUrl)).build();
    }

    private static JsonObjectBuilder exam(ExamDraft exam) {
        var json = Json.createObjectBuilder();
        head(json, exam.item());
        text(json, "provider", exam.provider());
        date(json, exam.item().retirement().lastDay());
        json.add("badge", exam.item().badge());
        var skills = Json.createArrayBuilder();
        exam.skills().forEach(skill -> skills.add(skill.toJson()));
        json.add("skills", skills);
        if (exam.score() != null) {
            json.add("score", exam.score().toJson());
        }
        texts(json, exam.item().texts());
        return json;
    }

    private static JsonObjectBuilder certification(CertificationDraft certification) {
        var json = Json.createObjectBuilder();
        head(json, certification.item());
        json.add("level", certification.level());
        date(json, certification.item().retirement().lastDay());
        json.add("badge", certification.item().badge());
        json.add("requirement", RequirementCodec.toJson(certification.requirement()));
        texts(json, certification.item().texts());
        return json;
    }

    private static void head(JsonObjectBuilder json, ItemDraft item) {
        json.add("code", item.code()).add("title", item.title());
    }

    private static void date(JsonObjectBuilder json, LocalDate lastDay) {
        if (lastDay == null) {
            json.addNull("retiredOn");
        } else {
            json.add("retiredOn", lastDay.toString());
        }
    }

    private static void texts(JsonObjectBuilder json, ItemTexts texts) {
        text(json, "names", texts.names());
        text(json, "description", texts.description());
        text(json, "criteria", texts.criteria());
        text(json, "alt", texts.alt());
    }

    private static void text(JsonObjectBuilder json, String member, LocalizedText text) {
        if (text != null) {
            json.add(member, text.toJson());
        }
    }

    private static void text(JsonObjectBuilder json, String member, String text) {
        if (text != null) {
            json.add(member, text);
        }
    }

    private static JsonObjectBuilder counts(Counts counts) {
        return Json.createObjectBuilder()
                .add("created", counts.created())
                .add("updated", counts.updated())
                .add("unchanged", counts.unchanged());
    }

    private static JsonObject issuer(IssuerDraft issuer) {
        var json = Json.createObjectBuilder();
        text(json, "name", issuer.name());
        text(json, "url", issuer.url());
        text(json, "email", issuer.email());
        text(json, "image", issuer.image());
        return json.build();
    }

    private static JsonObject artwork(AchievementView view, String baseUrl) {
        var address = baseUrl + view.artworkPath();
        return Json.createObjectBuilder()
                .add("design", view.design())
                .add("svg", address + ".svg")
                .add("png", address + ".png")
                .build();
    }
}
