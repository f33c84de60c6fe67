package org.distintivo.catalog.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One place of a catalog being read: the value there, its JSON pointer, and where faults go. Every
 * question that the value cannot answer becomes a fault and an empty answer, so that reading goes
 * on and finds the next fault.
 */
record CatalogPart(JsonValue value, String pointer, CatalogFaults faults) {

    void fault(String code, String detail) {
        faults.add(pointer, code, detail);
    }

    boolean isNull() {
        return value == JsonValue.NULL || value.getValueType() == JsonValue.ValueType.NULL;
    }

    Optional<JsonObject> object() {
        return value instanceof JsonObject object ? Optional.of(object) : wrongType("an object");
    }

    /** The members of an object, of which any other than those named is a fault. */
    Optional<JsonObject> objectOf(Set<String> names) {
        var object = object();
        object.ifPresent(
                present ->
                        present.keySet().stream()
                                .filter(name -> !names.contains(name))
                                .forEach(this::unknown));
        return object;
    }

    List<CatalogPart> items() {
        if (value instanceof JsonArray array) {
            return IntStream.range(0, array.size())
                    .mapToObj(i -> new CatalogPart(array.get(i), pointer + "/" + i, faults))
                    .toList();
        }
        wrongType("an array");
        return List.of();
    }

    /** A member that may be absent; null counts as absent. */
    Optional<CatalogPart> find(String name) {
        return named(name).filter(part -> !part.isNull());
    }

    /** A member that may be absent or null. */
    Optional<CatalogPart> named(String name) {
        return value instanceof JsonObject object && object.containsKey(name)
                ? Optional.of(new CatalogPart(object.get(name), at(name), faults))
                : Optional.empty();
    }

    /** A member that must be there. */
    Optional<CatalogPart> require(String name) {
        var member = named(name);
        if (member.isEmpty() && value instanceof JsonObject) {
            faults.add(at(name), "missing", "The member " + name + " is missing.");
        }
        return member;
    }

    Optional<String> text(TextRule rule) {
        if (!(value instanceof JsonString string)) {
            return wrongType("a text");
        }
        var text = string.getString();
        if (text.isBlank()) {
            return refused("blank", "The text is empty.");
        }
        if (text.length() > rule.maxLength()) {
            return refused("too-long", "More than " + rule.maxLength() + " characters.");
        }
        if (rule.hasStrangeCharacters(text)) {
            return refused("bad-characters", "The text has control characters.");
        }
        if (rule.pattern() != null && !rule.pattern().matcher(text).matches()) {
            return refused(rule.faultCode(), "The text must match " + rule.pattern() + ".");
        }
        return Optional.of(text);
    }

    Optional<Boolean> bool() {
        return switch (value.getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            default -> wrongType("true or false");
        };
    }

    Optional<Integer> integer() {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            var big = number.bigIntegerValue();
            return Optional.of(big.bitLength() < 32 ? big.intValue() : Integer.MAX_VALUE);
        }
        return wrongType("a whole number");
    }

    <T> Optional<T> refused(String code, String detail) {
        fault(code, detail);
        return Optional.empty();
    }

    private <T> Optional<T> wrongType(String wanted) {
        return refused("wrong-type", "This must be " + wanted + ".");
    }

    private void unknown(String name) {
        faults.add(at(name), "unknown-member", "The catalog format has no such member here.");
    }

    private String at(String name) {
        return pointer + "/" + Json.encodePointer(name);
    }
}
