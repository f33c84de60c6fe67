package org.distintivo.earning.domain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.ProgramRules.CertificationRule;
import org.distintivo.catalog.domain.ProgramRules.ExamRule;
import org.distintivo.catalog.domain.Requirement;

/** The worked cases and catalogs that may lie beside the repository. */
final class ProgramFiles {

    private ProgramFiles() {}

    /** The folder, or null where it is not there. */
    static Path folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), it -> it != null, Path::getParent)
                .map(it -> it.resolve("shared").resolve("program"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }

    static JsonObject read(String name) {
        try (var reader = Json.createReader(Files.newBufferedReader(folder().resolve(name)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProgramRules rules(String name) {
        var catalog = read(name);
        var exams =
                catalog.getJsonArray("exams").getValuesAs(JsonObject.class).stream()
                        .map(it -> new ExamRule(code(it), retiredOn(it), it.getBoolean("badge")));
        var certifications =
                catalog.getJsonArray("certifications").getValuesAs(JsonObject.class).stream()
                        .map(ProgramFiles::certification);
        return new ProgramRules(
                exams.collect(Collectors.toMap(ExamRule::code, Function.identity())),
                certifications.collect(
                        Collectors.toMap(CertificationRule::code, Function.identity())));
    }

    private static CertificationRule certification(JsonObject json) {
        return new CertificationRule(
                code(json),
                retiredOn(json),
                json.getBoolean("badge"),
                requirement(json.getJsonObject("requirement")));
    }

    private static Requirement requirement(JsonObject json) {
        if (json.containsKey("exam")) {
            return new Requirement.ExamPassed(json.getString("exam"));
        }
        if (json.containsKey("certification")) {
            return new Requirement.CertificationHeld(json.getString("certification"));
        }
        if (json.containsKey("allOf")) {
            return new Requirement.AllOf(members(json.getJsonArray("allOf")));
        }
        if (json.containsKey("anyOf")) {
            return new Requirement.AnyOf(members(json.getJsonArray("anyOf")));
        }
        return new Requirement.AtLeast(json.getInt("atLeast"), members(json.getJsonArray("of")));
    }

    private static List<Requirement> members(JsonArray list) {
        return list.getValuesAs(JsonObject.class).stream().map(ProgramFiles::requirement).toList();
    }

    private static String code(JsonObject json) {
        return json.getString("code");
    }

    private static LocalDate retiredOn(JsonObject json) {
        return json.getOrDefault("retiredOn", JsonValue.NULL) == JsonValue.NULL
                ? null
                : LocalDate.parse(json.getString("retiredOn"));
    }
}
