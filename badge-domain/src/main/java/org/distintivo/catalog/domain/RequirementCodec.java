package org.distintivo.catalog.domain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.distintivo.catalog.domain.Requirement.AllOf;
import org.distintivo.catalog.domain.Requirement.AnyOf;
import org.distintivo.catalog.domain.Requirement.AtLeast;
import org.distintivo.catalog.domain.Requirement.CertificationHeld;
import org.distintivo.catalog.domain.Requirement.ExamPassed;

/**
 * Converts requirements to the catalog's JSON and back: <code>{exam}</code>, <code>{certification}
 * </code>, <code>{allOf}</code>, <code>{anyOf}</code> or <code>{atLeast,
 * of}</code>.
 *
 * <p>Reads what was checked before, such as a stored column; the reader of catalogs is the one that
 * tells what is wrong with a text from outside.
 */
public final class RequirementCodec {

    private RequirementCodec() {}

    public static JsonObject toJson(Requirement requirement) {
        var object = Json.createObjectBuilder();
        if (requirement instanceof ExamPassed exam) {
            object.add("exam", exam.code());
        } else if (requirement instanceof CertificationHeld certification) {
            object.add("certification", certification.code());
        } else if (requirement instanceof AllOf all) {
            object.add("allOf", array(all.members()));
        } else if (requirement instanceof AnyOf any) {
            object.add("anyOf", array(any.members()));
        } else if (requirement instanceof AtLeast some) {
            object.add("atLeast", some.count()).add("of", array(some.members()));
        }
        return object.build();
    }

    /**
     * @param json as {@link #toJson} writes it; anything else is a defect and fails in any way
     */
    public static Requirement fromJson(JsonObject json) {
        if (json.containsKey("exam")) {
            return new ExamPassed(json.getString("exam"));
        }
        if (json.containsKey("certification")) {
            return new CertificationHeld(json.getString("certification"));
        }
        if (json.containsKey("allOf")) {
            return new AllOf(members(json.getJsonArray("allOf")));
        }
        if (json.containsKey("anyOf")) {
            return new AnyOf(members(json.getJsonArray("anyOf")));
        }
        return new AtLeast(json.getInt("atLeast"), members(json.getJsonArray("of")));
    }

    static String write(Requirement requirement) {
        return toJson(requirement).toString();
    }

    static Requirement read(String column) {
        try (var reader = Json.createReader(new StringReader(column))) {
            return fromJson(reader.readObject());
        }
    }

    private static JsonArray array(List<Requirement> members) {
        var array = Json.createArrayBuilder();
        members.forEach(member -> array.add(toJson(member)));
        return array.build();
    }

    private static List<Requirement> members(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject).map(RequirementCodec::fromJson).toList();
    }
}
