package org.distintivo.earning.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/**
 * All that is wrong with one row, so that it is mended in one go.
 *
 * @param told the first of its faults, in the order in which they were found
 * @param more how many there are beyond them
 */
public record RowFaults(List<Fault> told, int more) {

    /** So many are told of one row. */
    public static final int MOST_TOLD = 5;

    public RowFaults {
        told = List.copyOf(told);
        if (told.isEmpty() || told.size() > MOST_TOLD) {
            throw new IllegalArgumentException("1 to " + MOST_TOLD + " faults are told");
        }
    }

    public static RowFaults of(Fault only) {
        return new RowFaults(List.of(only), 0);
    }

    /** Returns the one that tells what sort of refusal it is. */
    public Fault first() {
        return told.get(0);
    }

    /** Returns them as one text, for a column of a table. */
    public String toText() {
        if (told.size() == 1) {
            return first().toText();
        }
        var faults = Json.createArrayBuilder();
        told.forEach(fault -> faults.add(fault.toJson()));
        return Json.createObjectBuilder()
                .add("faults", faults)
                .add("more", more)
                .build()
                .toString();
    }

    /** Reads what {@link #toText} wrote. */
    public static RowFaults ofText(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return json.containsKey("faults")
                    ? new RowFaults(
                            json.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                                    .map(Fault::of)
                                    .toList(),
                            json.getInt("more"))
                    : of(Fault.of(json));
        }
    }
}
