package org.distintivo.openbadges.service.jsonld;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.TreeMap;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;

/**
 * Writes JSON in the one form that has the same bytes everywhere (RFC 8785, JSON Canonicalization).
 */
public final class CanonicalJson {

    private static final int MAX_DIGITS = 17;
    private static final int MAX_PLAIN = 21;
    private static final int MIN_PLAIN = -6;
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Returns the canonical text.
     *
     * @throws DocumentRefusedException {@code value-lost} for a number that JavaScript has not
     */
    public static String of(JsonValue value) throws DocumentRefusedException {
        var canonical = new CanonicalJson();
        canonical.value(value);
        return canonical.text.toString();
    }

    private void value(JsonValue value) throws DocumentRefusedException {
        switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> array(value.asJsonArray());
            case STRING -> string(((JsonString) value).getString());
            case NUMBER -> number((JsonNumber) value);
            default -> text.append(value);
        }
    }

    /**
     * Writes an object sorted by UTF-16 units (RFC 8785 §3.2.3), the natural order of Java's
     * strings.
     */
    private void object(JsonObject object) throws DocumentRefusedException {
        text.append('{');
        var separator = "";
        for (var member : new TreeMap<>(object).entrySet()) {
            text.append(separator);
            string(member.getKey());
            text.append(':');
            value(member.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private void array(JsonArray array) throws DocumentRefusedException {
        text.append('[');
        var separator = "";
        for (var item : array) {
            text.append(separator);
            value(item);
            separator = ",";
        }
        text.append(']');
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < FIRST_PRINTABLE) {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private void number(JsonNumber number) throws DocumentRefusedException {
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            throw new DocumentRefusedException(Refusal.VALUE_LOST, number.toString());
        }
        text.append(number(value));
    }

    /**
     * Writes a number as ECMAScript does (RFC 8785 §3.2.2.3): the fewest digits that identify it.
     */
    private static String number(double value) {
        if (value == 0) {
            return "0";
        }
        var digits = shortest(Math.abs(value));
        var unscaled = digits.unscaledValue().toString();
        int point = unscaled.length() - digits.scale();
        return (value < 0 ? "-" : "") + written(unscaled, point);
    }

    private static BigDecimal shortest(double value) {
        var exact = new BigDecimal(value);
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            var rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MAX_DIGITS)).stripTrailingZeros();
    }

    private static String written(String digits, int point) {
        int length = digits.length();
        if (length <= point && point <= MAX_PLAIN) {
            return digits + "0".repeat(point - length);
        }
        if (0 < point && point <= MAX_PLAIN) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (MIN_PLAIN < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        var mantissa = length == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        int exponent = point - 1;
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
