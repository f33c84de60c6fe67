package org.distintivo.platform.portal;

/**
 * HTML that is written without components: {@code markup.add("<p>{}</p>", text)}. Whatever stands
 * in a gap is escaped, so that no value becomes markup; only other markup goes in as it is.
 */
public final class Markup {

    private static final String GAP = "{}";
    private static final int USUAL_LENGTH = 1_024;

    private final StringBuilder written = new StringBuilder(USUAL_LENGTH);

    /** Returns markup with the values in the gaps of a pattern. */
    public static Markup of(String pattern, Object... values) {
        return new Markup().add(pattern, values);
    }

    /**
     * Adds a pattern with the values in its gaps.
     *
     * @param pattern a constant of the program, never a text that came from somewhere
     */
    public Markup add(String pattern, Object... values) {
        var from = 0;
        for (var value : values) {
            var gap = pattern.indexOf(GAP, from);
            written.append(pattern, from, gap);
            put(value);
            from = gap + GAP.length();
        }
        written.append(pattern, from, pattern.length());
        return this;
    }

    private void put(Object value) {
        if (value instanceof Markup other) {
            written.append(other.written);
        } else {
            escape(String.valueOf(value));
        }
    }

    private void escape(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.append(c);
            }
        }
    }

    /** Returns what has been written. */
    @Override
    public String toString() {
        return written.toString();
    }
}
