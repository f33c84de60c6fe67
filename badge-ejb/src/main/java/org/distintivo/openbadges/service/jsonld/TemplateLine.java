package org.distintivo.openbadges.service.jsonld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A statement of a template: fixed text, with gaps for texts and for names of blank nodes. */
final class TemplateLine {

    private static final Pattern SLOT = Pattern.compile("(?:urn:)?zzslot(\\d+)zz");
    private static final int PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;

    /** What goes into a gap: a literal's text, an address, or the name of a blank node. */
    private enum Kind {
        LITERAL,
        ADDRESS,
        NODE
    }

    /**
     * A gap with the fixed text before it.
     *
     * @param number of the slot or the blank node
     */
    private record Gap(String before, Kind kind, int number) {}

    private final Gap[] gaps;
    private final int[] nodes;
    private final String end;

    private TemplateLine(List<Gap> gaps, String end) {
        this.gaps = gaps.toArray(Gap[]::new);
        this.end = end;
        nodes = gaps.stream().filter(gap -> gap.kind == Kind.NODE).mapToInt(Gap::number).toArray();
    }

    /**
     * Returns a statement of a specimen.
     *
     * @param nodes gets the blank nodes of the line, numbered as they come
     */
    static TemplateLine parse(String line, Map<String, Integer> nodes) {
        var gaps = new ArrayList<Gap>();
        int from = 0;
        for (int start : terms(line)) {
            from = slots(line, from, start, gaps);
            from = node(line, from, start, nodes, gaps);
        }
        from = slots(line, from, line.length(), gaps);
        return new TemplateLine(gaps, line.substring(from) + "\n");
    }

    /** Returns the line of a concrete document, in which only the names of blank nodes are open. */
    static TemplateLine ofStatement(String line, Map<String, Integer> nodes) {
        var gaps = new ArrayList<Gap>();
        int from = 0;
        for (int start : terms(line)) {
            from = node(line, from, start, nodes, gaps);
        }
        return new TemplateLine(gaps, line.substring(from) + "\n");
    }

    /** Returns the positions of subject, object and graph, the only places of blank nodes. */
    private static int[] terms(String line) {
        int object = line.indexOf(' ', line.indexOf(' ') + 1) + 1;
        int end = line.charAt(object) == '"' ? literalEnd(line, object) : object;
        return new int[] {0, object, line.indexOf(' ', end) + 1};
    }

    private static int literalEnd(String line, int start) {
        int end = start + 1;
        while (line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    /** Adds the gap at that place, if a blank node is there; returns where to go on. */
    private static int node(
            String line, int from, int start, Map<String, Integer> nodes, List<Gap> gaps) {
        if (!line.startsWith("_:", start)) {
            return from;
        }
        int end = line.indexOf(' ', start);
        int node = nodes.computeIfAbsent(line.substring(start, end), name -> nodes.size());
        gaps.add(new Gap(line.substring(from, start), Kind.NODE, node));
        return end;
    }

    /** Adds the gaps between two places; returns where to go on. */
    private static int slots(String line, int from, int to, List<Gap> gaps) {
        int done = from;
        var slot = SLOT.matcher(line).region(from, to);
        while (slot.find()) {
            var text = line.substring(done, slot.start());
            var kind = text.endsWith("<") ? Kind.ADDRESS : Kind.LITERAL;
            gaps.add(new Gap(text, kind, Integer.parseInt(slot.group(1))));
            done = slot.end();
        }
        return done;
    }

    /**
     * Returns the same with some texts filled in for good.
     *
     * @param constants by slot; null where it stays open
     * @param numbers by slot, the number under which it stays open
     */
    TemplateLine bind(String[] constants, int[] numbers) {
        var open = new ArrayList<Gap>();
        var text = new StringBuilder();
        for (var gap : gaps) {
            text.append(gap.before);
            if (gap.kind != Kind.NODE && constants[gap.number] != null) {
                put(gap.kind, constants[gap.number], text);
                continue;
            }
            int number = gap.kind == Kind.NODE ? gap.number : numbers[gap.number];
            open.add(new Gap(text.toString(), gap.kind, number));
            text.setLength(0);
        }
        return new TemplateLine(open, text.append(end).toString());
    }

    boolean hasSlots() {
        return gaps.length > nodes.length;
    }

    boolean hasGaps() {
        return gaps.length > 0;
    }

    boolean mentions(int node) {
        return IntStream.of(nodes).anyMatch(mine -> mine == node);
    }

    /** Whether it is about the same blank nodes, whatever they are called for the moment. */
    boolean hasNodesOf(TemplateLine other) {
        return Arrays.equals(nodes, other.nodes);
    }

    /**
     * @param labels by blank node
     * @param line is made empty first
     */
    String fill(List<String> values, String[] labels, StringBuilder line) {
        line.setLength(0);
        for (var gap : gaps) {
            line.append(gap.before);
            if (gap.kind == Kind.NODE) {
                line.append(labels[gap.number]);
            } else {
                put(gap.kind, values.get(gap.number), line);
            }
        }
        return line.append(end).toString();
    }

    private static void put(Kind kind, String value, StringBuilder line) {
        if (kind == Kind.LITERAL) {
            escape(value, line);
        } else {
            line.append(value);
        }
    }

    /** Escapes a text for canonical N-Quads (RDFC-1.0 §A). */
    private static void escape(String text, StringBuilder line) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PRINTABLE && c != '"' && c != '\\' && c != DELETE) {
                continue;
            }
            line.append(text, from, i);
            from = i + 1;
            escape(c, line);
        }
        line.append(text, from, text.length());
    }

    private static void escape(char c, StringBuilder line) {
        switch (c) {
            case '\b' -> line.append("\\b");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\f' -> line.append("\\f");
            case '\r' -> line.append("\\r");
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            default -> line.append(String.format("\\u%04X", (int) c));
        }
    }
}
