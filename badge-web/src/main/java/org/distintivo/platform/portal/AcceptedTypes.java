package org.distintivo.platform.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads the header {@code Accept} (RFC 9110 §12.5.1), as far as it chooses between HTML and JSON.
 */
public final class AcceptedTypes {

    /** Of a longer one nobody reads the rest. */
    private static final int LONGEST = 1_000;

    private static final String JSON = "application/json";
    private static final String LINKED = "application/ld+json";

    private final List<Range> ranges;

    private record Range(String type, double weight) {}

    private AcceptedTypes(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * @param header null where there is none
     */
    public static AcceptedTypes of(String header) {
        if (header == null || header.length() > LONGEST) {
            return new AcceptedTypes(List.of());
        }
        return new AcceptedTypes(
                Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                        .map(AcceptedTypes::range)
                        .toList());
    }

    private static Range range(String text) {
        var parts = text.strip().split("\\s*;\\s*");
        var weight =
                Arrays.stream(parts)
                        .skip(1)
                        .filter(it -> it.matches("q=[01](\\.\\d{0,3})?"))
                        .mapToDouble(it -> Double.parseDouble(it.substring(2)))
                        .findFirst()
                        .orElse(1);
        return new Range(parts.length == 0 ? "" : parts[0], weight);
    }

    /** Returns whether JSON is named, and liked better than HTML; browsers name HTML. */
    public boolean preferJson() {
        return Math.max(weight(JSON), weight(LINKED)) > weight("text/html");
    }

    /** Returns whether JSON without more is liked better than JSON-LD. */
    public boolean preferPlainJson() {
        return weight(JSON) > weight(LINKED);
    }

    private double weight(String type) {
        return ranges.stream()
                .filter(it -> it.type().equals(type))
                .mapToDouble(Range::weight)
                .max()
                .orElse(0);
    }
}
