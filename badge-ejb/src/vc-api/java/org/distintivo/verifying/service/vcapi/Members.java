package org.distintivo.verifying.service.vcapi;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;

/** Members of a document and what the data model asks of their values. */
final class Members {

    /** XML Schema's dateTimeStamp (Verifiable Credentials Data Model 2.0 §6.1). */
    private static final Pattern DATE =
            Pattern.compile(
                    "-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

    private static final Pattern LOCAL =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?");

    private Members() {}

    /** One or several; none is a list without items. */
    static List<? extends JsonValue> items(JsonObject object, String name) {
        var value = object.get(name);
        if (value == null) {
            return List.of();
        }
        return value.getValueType() == JsonValue.ValueType.ARRAY
                ? value.asJsonArray()
                : List.of(value);
    }

    /** As {@link #items}, each of them an object. */
    static List<JsonObject> objects(JsonObject object, String name)
            throws DocumentRefusedException {
        var items = items(object, name);
        for (var item : items) {
            require(item instanceof JsonObject, name);
        }
        return items.stream().map(JsonValue::asJsonObject).toList();
    }

    static List<String> texts(JsonObject object, String name) throws DocumentRefusedException {
        var items = items(object, name);
        for (var item : items) {
            require(item instanceof JsonString, name);
        }
        return items.stream().map(item -> ((JsonString) item).getString()).toList();
    }

    static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }

    static void requireUrl(JsonObject object, String name) throws DocumentRefusedException {
        require(isUrl(object.get(name)), name);
    }

    static void requireUrlIfThere(JsonObject object, String name) throws DocumentRefusedException {
        require(!object.containsKey(name) || isUrl(object.get(name)), name);
    }

    static boolean isUrl(JsonValue value) {
        try {
            return value instanceof JsonString text && new URI(text.getString()).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Null when there is no such member. */
    static OffsetDateTime date(JsonObject object, String name) throws DocumentRefusedException {
        if (!object.containsKey(name)) {
            return null;
        }
        var text = text(object, name);
        require(DATE.matcher(text).matches(), name);
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new DocumentRefusedException(Refusal.MEMBER_MALFORMED, name);
        }
    }

    /**
     * As {@link #date}; without an offset it is one of UTC (Data Integrity 1.0 §2.1: "MUST be
     * interpreted as UTC").
     */
    static OffsetDateTime moment(JsonObject object, String name) throws DocumentRefusedException {
        if (!LOCAL.matcher(text(object, name)).matches()) {
            return date(object, name);
        }
        var inUtc = JSON.createObjectBuilder(object).add(name, text(object, name) + "Z").build();
        return date(inUtc, name);
    }

    /**
     * @param name of the member that is not as it has to be; it becomes the reason
     */
    static void require(boolean condition, String name) throws DocumentRefusedException {
        if (!condition) {
            throw new DocumentRefusedException(Refusal.MEMBER_MALFORMED, name);
        }
    }
}
