package org.distintivo.insight.service.matching;

import java.util.Map;
import java.util.Set;

/**
 * The text of a posting's HTML, which is clean already: a few elements without attributes. Where an
 * element stands on its own line, a line ends, so that no wording goes from one item of a list into
 * the next.
 */
final class PlainText {

    private static final Set<String> INLINE = Set.of("strong", "b", "em", "i");
    private static final int LONGEST_ENTITY = 10;
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private PlainText() {}

    /** Returns the text of an element's content. */
    static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        var text = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? html.indexOf('>', at) : c == '&' ? html.indexOf(';', at) : -1;
            if (c == '<' && end > 0) {
                text.append(isInline(html, at, end) ? "" : "\n");
                at = end + 1;
            } else if (c == '&' && end > 0 && end - at <= LONGEST_ENTITY) {
                text.append(entity(html.substring(at + 1, end)));
                at = end + 1;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private static boolean isInline(String html, int start, int end) {
        int from = html.charAt(start + 1) == '/' ? start + 2 : start + 1;
        return from <= end && INLINE.contains(html.substring(from, end));
    }

    private static String entity(String name) {
        if (name.startsWith("#")) {
            try {
                boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
                int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
                return Character.isValidCodePoint(c) ? Character.toString(c) : " ";
            } catch (NumberFormatException e) {
                return " ";
            }
        }
        return ENTITIES.getOrDefault(name, " ");
    }
}
