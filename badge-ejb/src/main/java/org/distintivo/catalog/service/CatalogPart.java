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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.distintivo.catalog.domain.CatalogFault;

/**
 * A place of a catalog that is being read: the value there, its JSON pointer, and where faults go.
 * Every question that the value cannot answer becomes a fault and an empty answer, so that reading
 * goes on and finds the next fault.
 */
record CatalogPart(JsonValue value, String pointer, CatalogFaults faults) {

    /**
     * @param arguments what may stand here instead, or how much of it
     */
    void fault(String code, Object... arguments) {
        faults.add(pointer, code, arguments);
    }

    /** Returns the value as it may be told, which for a text is what it says. */
    String shown() {
        return CatalogFault.shown(
                value instanceof JsonString text ? text.getString() : value.toString());
    }

    boolean isNull() {
        return value == JsonValue.NULL || value.getValueType() == JsonValue.ValueType.NULL;
    }

    Optional<JsonObject> object() {
        return value instanceof JsonObject object ? Optional.of(object) : wrongType("object");
    }

    /** Returns the members of an object, of which any other than those named is a fault. */
    Optional<JsonObject> objectOf(Set<String> names) {
        var object = object();
        object.ifPresent(
                present ->
                        present.keySet().stream()
                                .filter(name -> !names.contains(name))
                                .forEach(name -> unknown(name, names)));
        return object;
    }

    List<CatalogPart> items() {
        if (value instanceof JsonArray array) {
            return IntStream.range(0, array.size())
                    .mapToObj(i -> new CatalogPart(array.get(i), pointer + "/" + i, faults))
                    .toList();
        }
        wrongType("array");
        return List.of();
    }

    /** Returns a member that may be absent; null counts as absent. */
    Optional<CatalogPart> find(String name) {
        return named(name).filter(part -> !part.isNull());
    }

    /** Returns a member that may be absent or null. */
    Optional<CatalogPart> named(String name) {
        return value instanceof JsonObject object && object.containsKey(name)
                ? Optional.of(new CatalogPart(object.get(name), at(name), faults))
                : Optional.empty();
    }

    /** Returns a member that must be there. */
    Optional<CatalogPart> require(String name) {
        var member = named(name);
        if (member.isEmpty() && value instanceof JsonObject) {
            faults.add(at(name), "missing", name);
        }
        return member;
    }

    Optional<String> text(TextRule rule) {
        if (!(value instanceof JsonString string)) {
            return wrongType("text");
        }
        var text = string.getString();
        if (text.isBlank()) {
            return refused("blank");
        }
        if (text.length() > rule.maxLength()) {
            return refused("too-long", rule.maxLength());
        }
        if (rule.hasStrangeCharacters(text)) {
            return refused("bad-characters");
        }
        if (rule.pattern() != null && !rule.pattern().matcher(text).matches()) {
            return refused(rule.faultCode(), shown());
        }
        return Optional.of(text);
    }

    Optional<Boolean> bool() {
        return switch (value.getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            default -> wrongType("flag");
        };
    }

    Optional<Integer> integer() {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            var big = number.bigIntegerValue();
            return Optional.of(big.bitLength() < 32 ? big.intValue() : Integer.MAX_VALUE);
        }
        return wrongType("number");
    }

    <T> Optional<T> refused(String code, Object... arguments) {
        fault(code, arguments);
        return Optional.empty();
    }

    /**
     * @param wanted what it should have been, as the sentence calls it
     */
    <T> Optional<T> wrongType(String wanted) {
        return refused("wrong-type", wanted);
    }

    private void unknown(String name, Set<String> known) {
        var choices = known.stream().sorted().collect(Collectors.joining(", "));
        faults.add(at(name), "unknown-member", CatalogFault.shown(name), choices);
    }

    private String at(String name) {
        return pointer + "/" + Json.encodePointer(name);
    }
}
