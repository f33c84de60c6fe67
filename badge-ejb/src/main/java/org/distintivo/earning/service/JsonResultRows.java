package org.distintivo.earning.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.ResultsRefusedException;
import org.distintivo.platform.domain.NearestText;

/**
 * Reads the results of one request row by row: what is wrong with one is no matter to the others. A
 * member nobody knows is a fault, because a misspelt one would otherwise be lost in silence.
 */
public final class JsonResultRows {

    private static final String CANDIDATE = "candidate";
    private static final Set<String> RESULT =
            Set.of("externalId", "exam", "takenOn", "outcome", "partner", "score", "evidence");

    private JsonResultRows() {}

    /**
     * Reads the rows of a request; a faulty one becomes a row with a fault.
     *
     * @throws ResultsRefusedException if it is no array, an empty one or one that is too long
     */
    public static List<ResultRow> read(JsonStructure body) {
        if (!(body instanceof JsonArray array)) {
            throw ResultsRefusedException.notAnArray();
        }
        if (array.isEmpty()) {
            throw ResultsRefusedException.empty();
        }
        if (array.size() > ResultsRefusedException.MOST_RESULTS) {
            throw ResultsRefusedException.tooMany();
        }
        return array.stream().map(JsonResultRows::row).toList();
    }

    private static ResultRow row(JsonValue item) {
        try {
            if (!(item instanceof JsonObject object)) {
                throw new RowRefusedException(Fault.ofLine("wrong-type", null).told("object"));
            }
            return ResultRow.of(result(object));
        } catch (RowRefusedException e) {
            return ResultRow.refused(externalId(item), e.fault());
        }
    }

    private static SubmittedResult result(JsonObject object) throws RowRefusedException {
        var values = new HashMap<String, String>();
        boolean correction = false;
        for (var member : object.entrySet()) {
            var name = member.getKey();
            if (name.equals("correction")) {
                correction = flag(name, member.getValue());
            } else if (name.equals(CANDIDATE)) {
                candidate(member.getValue(), values);
            } else {
                text(RESULT, name, member.getValue(), values, UnaryOperator.identity());
            }
        }
        if (!object.containsKey(CANDIDATE)) {
            throw new RowRefusedException(Fault.ofField("field-missing", CANDIDATE));
        }
        return new ResultFields(values, JsonResultRows::path).read(correction);
    }

    private static void candidate(JsonValue value, Map<String, String> values)
            throws RowRefusedException {
        if (!(value instanceof JsonObject object)) {
            throw new RowRefusedException(Fault.ofField("wrong-type", CANDIDATE).told("object"));
        }
        for (var member : object.entrySet()) {
            text(
                    ResultFields.CANDIDATE,
                    member.getKey(),
                    member.getValue(),
                    values,
                    name -> CANDIDATE + "." + name);
        }
    }

    private static void text(
            Set<String> known,
            String name,
            JsonValue value,
            Map<String, String> values,
            UnaryOperator<String> naming)
            throws RowRefusedException {
        if (!known.contains(name)) {
            throw new RowRefusedException(
                    Fault.ofField("unknown-field", naming.apply(shown(name)), name)
                            .suggesting(NearestText.of(name, known).orElse(null)));
        }
        if (value instanceof JsonString string) {
            values.put(name, string.getString());
        } else if (name.equals("score") && value instanceof JsonNumber number) {
            values.put(name, number.toString());
        } else if (value.getValueType() != JsonValue.ValueType.NULL) {
            throw new RowRefusedException(
                    Fault.ofField("wrong-type", naming.apply(name)).told("text"));
        }
    }

    private static boolean flag(String name, JsonValue value) throws RowRefusedException {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE, NULL -> false;
            default ->
                    throw new RowRefusedException(Fault.ofField("wrong-type", name).told("flag"));
        };
    }

    private static String path(String column) {
        return ResultFields.CANDIDATE.contains(column) ? CANDIDATE + "." + column : column;
    }

    /** A stranger's name goes back into an answer, so not at any length. */
    private static String shown(String name) {
        int longest = 60;
        return name.length() > longest ? name.substring(0, longest) + "…" : name;
    }

    private static String externalId(JsonValue item) {
        return item instanceof JsonObject object
                        && object.get("externalId") instanceof JsonString string
                ? string.getString()
                : null;
    }
}
