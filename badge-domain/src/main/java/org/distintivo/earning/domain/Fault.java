package org.distintivo.earning.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.RuleViolation;

/**
 * What is wrong with one row, or with a file as a whole, before any language: a page, the API and
 * the file of rejected rows each put it in their reader's words.
 *
 * @param kind what sort of refusal it is, as for a request of its own
 * @param code stable and public, like that of a rule violation
 * @param words which sentence tells it; several may belong to one code
 * @param field the member or column at fault; null where it is the row or the file as a whole
 * @param line of a file, counted from 1; null where no line of a file is to blame
 * @param arguments what fills the sentence's gaps, the refused value first
 * @param suggestion what was most likely meant; null when nothing is near
 */
public record Fault(
        RuleViolation.Kind kind,
        String code,
        String words,
        String field,
        Long line,
        List<String> arguments,
        String suggestion) {

    private static final int LONGEST_VALUE = 60;

    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(words, "words");
        arguments = List.copyOf(arguments);
    }

    /** Makes a fault of one value of a row. */
    public static Fault ofField(String code, String field, String... values) {
        return new Fault(
                RuleViolation.Kind.MALFORMED, code, code, field, null, shown(values), null);
    }

    /** Makes a fault of a row, or of the whole file when no line is given. */
    public static Fault ofLine(String code, Long line, String... values) {
        return new Fault(RuleViolation.Kind.MALFORMED, code, code, null, line, shown(values), null);
    }

    /** Returns the fault with one of several sentences of its code. */
    public Fault told(String variant) {
        return new Fault(kind, code, code + "." + variant, field, line, arguments, suggestion);
    }

    /** Makes a fault of a violated rule, or of a contradiction to what is stored. */
    public Fault of(RuleViolation.Kind other) {
        return new Fault(other, code, words, field, line, arguments, suggestion);
    }

    /** Returns the fault with a guess at what was meant; null for none. */
    public Fault suggesting(String meant) {
        return new Fault(kind, code, words, field, line, arguments, meant);
    }

    /** Returns the fault with the field as its sender calls it. */
    public Fault at(String name) {
        return new Fault(kind, code, words, name, line, arguments, suggestion);
    }

    /** Returns a value safe to show in an answer: one line, shortened. */
    private static List<String> shown(String... values) {
        return List.of(values).stream().map(Fault::shown).toList();
    }

    private static String shown(String value) {
        var line = CleanText.line(value).replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", " ");
        return line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "…" : line;
    }

    /** Returns the fault as one text, for a column of a table. */
    public String toText() {
        return toJson().build().toString();
    }

    JsonObjectBuilder toJson() {
        var json =
                Json.createObjectBuilder()
                        .add("kind", kind.name())
                        .add("code", code)
                        .add("words", words);
        if (field != null) {
            json.add("field", field);
        }
        if (line != null) {
            json.add("line", line);
        }
        if (suggestion != null) {
            json.add("suggestion", suggestion);
        }
        return json.add("arguments", Json.createArrayBuilder(arguments));
    }

    /** Reads what {@link #toText} wrote. */
    public static Fault ofText(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return of(reader.readObject());
        }
    }

    static Fault of(JsonObject json) {
        return new Fault(
                RuleViolation.Kind.valueOf(json.getString("kind", "MALFORMED")),
                json.getString("code"),
                json.getString("words"),
                json.getString("field", null),
                json.containsKey("line") ? json.getJsonNumber("line").longValue() : null,
                json.getJsonArray("arguments").getValuesAs(JsonString::getString),
                json.getString("suggestion", null));
    }
}
