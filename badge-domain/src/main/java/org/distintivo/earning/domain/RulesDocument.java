package org.distintivo.earning.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.ProgramRules.CertificationRule;
import org.distintivo.catalog.domain.ProgramRules.ExamRule;
import org.distintivo.catalog.domain.RequirementCodec;
import org.distintivo.platform.domain.Sha256;

/** A program's rules as one JSON text: equal rules, equal text. */
public record RulesDocument(String text) {
    /**
     * Writes exams and certifications by code, so that the order of the catalog makes no
     * difference.
     */
    public static RulesDocument of(ProgramRules rules) {
        var exams = Json.createArrayBuilder();
        new TreeMap<>(rules.exams())
                .values()
                .forEach(it -> exams.add(item(it.code(), it.retiredOn(), it.badge())));
        var certifications = Json.createArrayBuilder();
        new TreeMap<>(rules.certifications())
                .values()
                .forEach(
                        it ->
                                certifications.add(
                                        item(it.code(), it.retiredOn(), it.badge())
                                                .add(
                                                        "requirement",
                                                        RequirementCodec.toJson(
                                                                it.requirement()))));
        var document =
                Json.createObjectBuilder()
                        .add("exams", exams)
                        .add("certifications", certifications);
        return new RulesDocument(document.build().toString());
    }

    static ProgramRules parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var document = reader.readObject();
            var exams = items(document, "exams").map(RulesDocument::exam);
            var certifications =
                    items(document, "certifications").map(RulesDocument::certification);
            return new ProgramRules(
                    byCode(exams, ExamRule::code), byCode(certifications, CertificationRule::code));
        }
    }

    /** Returns the SHA-256 of the text, 64 hexadecimal digits. */
    public String fingerprint() {
        return Sha256.hex(text);
    }

    private static JsonObjectBuilder item(String code, LocalDate retiredOn, boolean badge) {
        var item = Json.createObjectBuilder().add("code", code).add("badge", badge);
        return retiredOn == null ? item : item.add("retiredOn", retiredOn.toString());
    }

    private static Stream<JsonObject> items(JsonObject document, String name) {
        return document.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }

    private static ExamRule exam(JsonObject item) {
        return new ExamRule(item.getString("code"), retiredOn(item), item.getBoolean("badge"));
    }

    private static CertificationRule certification(JsonObject item) {
        return new CertificationRule(
                item.getString("code"),
                retiredOn(item),
                item.getBoolean("badge"),
                RequirementCodec.fromJson(item.getJsonObject("requirement")));
    }

    private static LocalDate retiredOn(JsonObject item) {
        var text = item.getString("retiredOn", null);
        return text == null ? null : LocalDate.parse(text);
    }

    private static <T> Map<String, T> byCode(Stream<T> items, Function<T, String> code) {
        return items.collect(Collectors.toMap(code, Function.identity()));
    }
}
