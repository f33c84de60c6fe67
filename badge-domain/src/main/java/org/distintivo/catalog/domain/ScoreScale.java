package org.distintivo.catalog.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Objects;

/**
 * What an exam's scores mean, and whether the program lets a badge tell the holder's score.
 *
 * @param shared whether credentials carry the score; a program that says nothing keeps it
 * @param type a term of the standard's vocabulary (Open Badges 3.0 §B.6.4 ResultType)
 * @param min the lowest score there is, or null
 * @param max the highest score there is, or null
 * @param required the lowest score with which one passes, or null
 */
public record ScoreScale(boolean shared, String type, String min, String max, String required) {

    /** The type where a catalog names none. */
    public static final String RAW = "RawScore";

    public ScoreScale {
        Objects.requireNonNull(type, "type");
    }

    /** Returns the scale as a catalog writes it. */
    public JsonObject toJson() {
        var json = Json.createObjectBuilder().add("shared", shared).add("type", type);
        if (min != null) {
            json.add("min", min);
        }
        if (max != null) {
            json.add("max", max);
        }
        if (required != null) {
            json.add("required", required);
        }
        return json.build();
    }

    static String write(ScoreScale scale) {
        return scale == null ? null : scale.toJson().toString();
    }

    static ScoreScale read(String column) {
        if (column == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(column))) {
            var json = reader.readObject();
            return new ScoreScale(
                    json.getBoolean("shared"),
                    json.getString("type"),
                    json.getString("min", null),
                    json.getString("max", null),
                    json.getString("required", null));
        }
    }
}
