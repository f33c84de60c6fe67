package org.distintivo.earning.service;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.distintivo.earning.domain.Fault;
import org.distintivo.platform.domain.NearestText;

/**
 * Reads one result of a request with all its faults. A member nobody knows is one, because a
 * misspelt one would otherwise be lost in silence.
 */
final class JsonResultRow {

    private static final String CANDIDATE = "candidate";
    private static final Set<String> RESULT =
            Set.of("externalId", "exam", "takenOn", "outcome", "partner", "score", "evidence");

    private final JsonObject object;
    private final Map<String, String> values = new HashMap<>();
    private final FaultCollector faults = new FaultCollector();
    private boolean correction;

    JsonResultRow(JsonObject object) {
        this.object = object;
    }

    ResultRow read() {
        object.forEach(this::member);
        if (!object.containsKey(CANDIDATE)) {
            faults.add(Fault.ofField("field-missing", CANDIDATE));
        }
        return new ResultFields(values, JsonResultRow::path, faults).read(correction);
    }

    private void member(String name, JsonValue value) {
        switch (name) {
            case "correction" -> correction = flag(name, value);
            case CANDIDATE -> candidate(value);
            default -> text(RESULT, name, value, UnaryOperator.identity());
        }
    }

    private void candidate(JsonValue value) {
        if (value instanceof JsonObject person) {
            person.forEach(
                    (name, said) ->
                            text(
                                    ResultFields.CANDIDATE,
                                    name,
                                    said,
                                    member -> CANDIDATE + "." + member));
        } else {
            faults.add(Fault.ofField("wrong-type", CANDIDATE).told("object"));
        }
    }

    private void text(
            Set<String> known, String name, JsonValue value, UnaryOperator<String> naming) {
        if (!known.contains(name)) {
            var field = naming.apply(shown(name));
            faults.add(
                    field,
                    () ->
                            Fault.ofField("unknown-field", field, name)
                                    .suggesting(NearestText.of(name, known).orElse(null)));
        } else if (value instanceof JsonString string) {
            values.put(name, string.getString());
        } else if (name.equals("score") && value instanceof JsonNumber number) {
            values.put(name, number.toString());
        } else if (value.getValueType() != JsonValue.ValueType.NULL) {
            faults.add(Fault.ofField("wrong-type", naming.apply(name)).told("text"));
        }
    }

    private boolean flag(String name, JsonValue value) {
        switch (value.getValueType()) {
            case TRUE, FALSE, NULL -> {}
            default -> faults.add(Fault.ofField("wrong-type", name).told("flag"));
        }
        return value.getValueType() == JsonValue.ValueType.TRUE;
    }

    private static String path(String column) {
        return ResultFields.CANDIDATE.contains(column) ? CANDIDATE + "." + column : column;
    }

    /** A stranger's name goes back into an answer, so not at any length. */
    private static String shown(String name) {
        int longest = 60;
        return name.length() > longest ? name.substring(0, longest) + "…" : name;
    }
}
