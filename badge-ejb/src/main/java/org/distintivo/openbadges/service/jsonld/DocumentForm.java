package org.distintivo.openbadges.service.jsonld;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.openbadges.domain.DocumentRefusedException;

/**
 * Fills in documents of which all but a few texts is known beforehand: JSON text and canonical form
 * are worked out once, and only these texts are put in. The result is what the general way makes,
 * byte for byte.
 */
public final class DocumentForm {

    private static final Pattern MARK =
            Pattern.compile("\"(?:https://)?zzmark(\\d+)zz(?:\\.example/)?\"");
    private static final Pattern MARK_WORD = Pattern.compile("zzmark\\d+zz");
    private static final String WORD = "zzmark%dzz";
    private static final String ADDRESS = "https://zzmark%dzz.example/";
    private static final int PRINTABLE = 0x20;

    private final List<String> texts;
    private final int[] order;
    private final CanonicalTemplate canonical;

    private DocumentForm(List<String> texts, int[] order, CanonicalTemplate canonical) {
        this.texts = texts;
        this.order = order;
        this.canonical = canonical;
    }

    /** Returns what stands in the specimen for a text of that number. */
    public static String mark(int number) {
        return String.format(WORD, number);
    }

    /** Returns what stands in the specimen for an address of that number. */
    public static String addressMark(int number) {
        return String.format(ADDRESS, number);
    }

    /**
     * @param specimen has each mark once, as a whole text
     * @return empty when this cannot be told beforehand
     */
    public static Optional<DocumentForm> compile(JsonObject specimen, int marks) {
        var json = specimen.toString();
        if (MARK_WORD.matcher(json).results().count() != marks) {
            return Optional.empty(); // somebody's own text looks like a mark
        }
        var texts = new ArrayList<String>();
        var order = new ArrayList<Integer>();
        var mark = MARK.matcher(json);
        int from = 0;
        while (mark.find()) {
            texts.add(json.substring(from, mark.start()));
            order.add(Integer.parseInt(mark.group(1)));
            from = mark.end();
        }
        texts.add(json.substring(from));
        var numbers = order.stream().mapToInt(Integer::intValue).toArray();
        return numbers.length == marks
                ? template(specimen).map(t -> new DocumentForm(texts, numbers, t))
                : Optional.empty();
    }

    /** Returns the document as JSON text, without a line break. */
    public String text(List<String> values) {
        var text = new StringBuilder();
        for (int i = 0; i < order.length; i++) {
            text.append(texts.get(i)).append('"');
            escape(values.get(order[i]), text);
            text.append('"');
        }
        return text.append(texts.get(order.length)).toString();
    }

    /**
     * @param values addresses where the specimen has marks for addresses; the caller answers for it
     * @return empty when only the general way can tell
     */
    public Optional<String> canonical(List<String> values) {
        return canonical.fill(values);
    }

    private static Optional<CanonicalTemplate> template(JsonObject specimen) {
        var shape = DocumentShape.of(specimen);
        var values = shape.values();
        try {
            var general = CompiledForms.GENERAL.of(DocumentShape.specimen(specimen));
            return CanonicalTemplate.compile(general, values.size())
                    .map(open -> bind(open, values));
        } catch (DocumentRefusedException e) {
            return Optional.empty();
        }
    }

    private static CanonicalTemplate bind(CanonicalTemplate open, List<String> values) {
        var constants = new String[values.size()];
        var numbers = new int[values.size()];
        for (int slot = 0; slot < constants.length; slot++) {
            var mark = MARK.matcher('"' + values.get(slot) + '"');
            if (mark.matches()) {
                numbers[slot] = Integer.parseInt(mark.group(1));
            } else {
                constants[slot] = values.get(slot);
            }
        }
        return open.bind(constants, numbers);
    }

    /** Escapes what JSON requires, and no more (RFC 8259 §7). */
    private static void escape(String value, StringBuilder text) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= PRINTABLE && c != '"' && c != '\\') {
                continue;
            }
            text.append(value, from, i);
            from = i + 1;
            if (c >= PRINTABLE) {
                text.append('\\').append(c);
            } else {
                text.append(String.format("\\u%04x", (int) c));
            }
        }
        text.append(value, from, value.length());
    }
}
