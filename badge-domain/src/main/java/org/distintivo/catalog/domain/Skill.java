package org.distintivo.catalog.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Objects;

/**
 * Something that the holder can do. A skill out of a published framework has the address under
 * which the framework names it, so that others can compare what they ask for with it.
 *
 * @param name as people read it
 * @param url what the framework calls it, or null when the skill is of no framework
 * @param framework the framework's name, or null
 * @param code the skill's code in the framework, or null
 */
public record Skill(String name, String url, String framework, String code) {

    public Skill {
        Objects.requireNonNull(name, "name");
        if (url == null && (framework != null || code != null)) {
            throw new IllegalArgumentException("a skill of a framework has an address");
        }
    }

    /** Returns a skill in words only. */
    public static Skill named(String name) {
        return new Skill(name, null, null, null);
    }

    /** Returns whether the skill belongs to a published framework. */
    public boolean isOfFramework() {
        return url != null;
    }

    /**
     * Returns the skill as a catalog writes it: a text, or an object when there is more than a
     * name.
     */
    public JsonValue toJson() {
        if (!isOfFramework()) {
            return Json.createValue(name);
        }
        var json = Json.createObjectBuilder().add("name", name).add("url", url);
        if (framework != null) {
            json.add("framework", framework);
        }
        if (code != null) {
            json.add("code", code);
        }
        return json.build();
    }

    static Skill fromJson(JsonValue json) {
        if (json instanceof JsonString text) {
            return named(text.getString());
        }
        JsonObject object = json.asJsonObject();
        return new Skill(
                object.getString("name"),
                object.getString("url", null),
                object.getString("framework", null),
                object.getString("code", null));
    }
}
