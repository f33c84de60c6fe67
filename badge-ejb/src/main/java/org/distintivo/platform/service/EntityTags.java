package org.distintivo.platform.service;

import java.util.regex.Pattern;

/** Parses the entity tags of {@code If-None-Match} (RFC 9110 §8.8.3, §13.1.2). */
public final class EntityTags {

    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"";

    /** One tag, a list of them, or the asterisk. */
    public static final Pattern SYNTAX =
            Pattern.compile("\\s*+\\*\\s*+|(?:\\s*+(?:" + TAG + "\\s*+)?(?:,|$))+");

    private static final Pattern EACH = Pattern.compile(TAG);

    private EntityTags() {}

    /**
     * Returns whether one of the tags is that one by weak comparison, as is asked for here.
     *
     * @param header the value of If-None-Match, or null
     */
    public static boolean contain(String header, String tag) {
        if (header == null) {
            return false;
        }
        return header.strip().equals("*")
                || EACH.matcher(header)
                        .results()
                        .anyMatch(it -> opaque(it.group()).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
