package org.distintivo.platform.domain;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * Thrown when one member of a request, or one parameter of its query, is not what it has to be: 400
 * with the name in {@code field}.
 */
public class FieldRefusedException extends RuleViolation {

    private static final int LONGEST_SHOWN = 60;

    /** What was expected in the place of what came. */
    public enum Expected {
        ARRAY("an array"),
        DAY("a day, written YYYY-MM-DD"),
        FLAG("true or false"),
        OBJECT("an object"),
        ONCE("given once"),
        PERMITTED("a value that is allowed here"),
        SMALLER_NUMBER("a smaller number"),
        TEXT("a string"),
        WHOLE_NUMBER("a whole number");

        private final String words;

        Expected(String words) {
            this.words = words;
        }
    }

    /** Returns where the member stands: names joined by dots, places in a list in brackets. */
    private final String field;

    private FieldRefusedException(String code, String field, String detail, Object... arguments) {
        super(Kind.MALFORMED, code, detail, arguments);
        this.field = field;
    }

    /** The request has a member that nobody reads: {@code unknown-field}. */
    public static FieldRefusedException unknown(String field) {
        return new FieldRefusedException("unknown-field", shown(field), "There is no such member.");
    }

    /** A required member is missing: {@code field-missing}. */
    public static FieldRefusedException missing(String field) {
        return new FieldRefusedException("field-missing", field, "It is required.");
    }

    /** A member is of another JSON type: {@code wrong-type}. */
    public static FieldRefusedException wrongType(String field, Expected expected) {
        return otherThan("wrong-type", field, expected);
    }

    /** A member's value is none of those that are taken: {@code value-invalid}. */
    public static FieldRefusedException invalid(String field, Expected expected) {
        return otherThan("value-invalid", field, expected);
    }

    private static FieldRefusedException otherThan(String code, String field, Expected expected) {
        return new FieldRefusedException(
                code, field, "It must be " + expected.words + ".", expected.name());
    }

    /**
     * A member's text is too long: {@code field-too-long}.
     *
     * @param longest in characters
     */
    public static FieldRefusedException tooLong(String field, int longest) {
        return new FieldRefusedException(
                "field-too-long", field, "At most " + longest + " characters fit.", longest);
    }

    /** A member's text holds control characters: {@code control-character}. */
    public static FieldRefusedException controlCharacter(String field) {
        return new FieldRefusedException(
                "control-character", field, "It must not hold control characters.");
    }

    /** A parameter of the query that this call does not take. */
    public static FieldRefusedException unknownParameter(String name) {
        return new FieldRefusedException(
                "unknown-parameter", shown(name), "This call takes no such query parameter.");
    }

    /** Where it stands: member names joined by dots, places in a list in brackets. */
    public String field() {
        return field;
    }

    @Override
    public Map<String, JsonValue> members() {
        return Map.of("field", Json.createValue(field));
    }

    /** A stranger's name goes back into an answer, so not at any length. */
    private static String shown(String name) {
        return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    }
}
