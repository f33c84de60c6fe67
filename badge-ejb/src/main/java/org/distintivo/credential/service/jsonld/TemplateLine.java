package org.distintivo.credential.service.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** One statement of a template: fixed text, with gaps for texts and for names of blank nodes. */
public final class TemplateLine {

    private static final Pattern GAP =
            Pattern.compile("(?:urn:)?zzslot(\\d+)zz|(?<=^| )(_:c14n\\d+)(?= )");
    private static final int PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;

    /** Number of the slot or the blank node in the gap that follows the text. */
    private record Part(String text, int slot, int node, boolean literal) {}

    private final List<Part> parts;
    private final String end;

    private TemplateLine(List<Part> parts, String end) {
        this.parts = parts;
        this.end = end;
    }

    /**
     * @param nodes gets the blank nodes of the line, numbered as they come
     */
    static TemplateLine parse(String line, Map<String, Integer> nodes) {
        var parts = new ArrayList<Part>();
        var gap = GAP.matcher(line);
        int from = 0;
        while (gap.find()) {
            var text = line.substring(from, gap.start());
            if (gap.group(1) != null) {
                boolean literal = !text.endsWith("<");
                parts.add(new Part(text, Integer.parseInt(gap.group(1)), -1, literal));
            } else {
                int node = nodes.computeIfAbsent(gap.group(2), name -> nodes.size());
                parts.add(new Part(text, -1, node, false));
            }
            from = gap.end();
        }
        return new TemplateLine(parts, line.substring(from) + "\n");
    }

    boolean hasSlots() {
        return parts.stream().anyMatch(part -> part.slot >= 0);
    }

    boolean mentions(int node) {
        return parts.stream().anyMatch(part -> part.node == node);
    }

    String fill(List<String> values, IntFunction<String> labels) {
        var line = new StringBuilder();
        for (var part : parts) {
            line.append(part.text);
            if (part.node >= 0) {
                line.append(labels.apply(part.node));
            } else if (part.literal) {
                escape(values.get(part.slot), line);
            } else {
                line.append(values.get(part.slot));
            }
        }
        return line.append(end).toString();
    }

    /** Canonical N-Quads (RDF 1.1 N-Quads, canonical form as in RDFC-1.0 §A). */
    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\b' -> line.append("\\b");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\f' -> line.append("\\f");
                case '\r' -> line.append("\\r");
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                default -> {
                    if (c < PRINTABLE || c == DELETE) {
                        line.append(String.format("\\u%04X", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
    }
}
