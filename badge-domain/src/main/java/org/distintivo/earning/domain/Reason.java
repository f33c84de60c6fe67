package org.distintivo.earning.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Why a decision is what it is, before any language: the key of a message and what fills its gaps.
 * Codes become titles and days become dates only when somebody reads it.
 */
public record Reason(String key, List<Argument> arguments) {

    private static final String PREFIX = "earning.reason.";

    /** More than anybody reads, and what fits the column. */
    private static final int MOST_NAMED = 20;

    public Reason {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** Looked up once: {@code Json} looks for it at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** What sort of value fills a gap, so that it can be put in words. */
    public enum Kind {
        EXAM,
        CERTIFICATION,
        DAY
    }

    /** One gap's filling; certifications may be several. */
    public record Argument(Kind kind, List<String> values) {
        public Argument {
            Objects.requireNonNull(kind, "kind");
            values = List.copyOf(values);
        }
    }

    /** Returns why a correction waits for staff. */
    public static Reason ofHeldCorrection(String exam) {
        return of("held-correction", exam(exam));
    }

    static Reason of(String name, Argument... arguments) {
        return new Reason(PREFIX + name, List.of(arguments));
    }

    static Argument exam(String code) {
        return new Argument(Kind.EXAM, List.of(code));
    }

    static Argument certifications(Collection<String> codes) {
        return new Argument(Kind.CERTIFICATION, codes.stream().limit(MOST_NAMED).toList());
    }

    static Argument day(LocalDate day) {
        return new Argument(Kind.DAY, List.of(day.toString()));
    }

    /** Returns the codes of the certifications named. */
    List<String> certifications() {
        return arguments.stream()
                .filter(argument -> argument.kind() == Kind.CERTIFICATION)
                .flatMap(argument -> argument.values().stream())
                .toList();
    }

    /** Returns the stored form: <code>["key", ["EXAM", "AZ-900"], …]</code>. */
    String toText() {
        var array = JSON.createArrayBuilder().add(key);
        for (var argument : arguments) {
            var values = JSON.createArrayBuilder().add(argument.kind().name());
            argument.values().forEach(values::add);
            array.add(values);
        }
        return array.build().toString();
    }

    static Reason ofText(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            var array = reader.readArray();
            var arguments = array.subList(1, array.size()).stream();
            return new Reason(
                    array.getString(0), arguments.map(it -> argument(it.asJsonArray())).toList());
        }
    }

    private static Argument argument(JsonArray array) {
        var texts = array.getValuesAs(JsonString::getString);
        return new Argument(Kind.valueOf(texts.get(0)), texts.subList(1, texts.size()));
    }
}
