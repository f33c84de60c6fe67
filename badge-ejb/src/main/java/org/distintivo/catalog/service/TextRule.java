package org.distintivo.catalog.service;

import java.util.regex.Pattern;

/**
 * Says what a text in a catalog must be like.
 *
 * @param maxLength in Java characters
 * @param lines whether it may have several lines
 * @param pattern what it must match, or null for anything
 * @param faultCode the code of the fault when it does not match
 */
record TextRule(int maxLength, boolean lines, Pattern pattern, String faultCode) {

    static final TextRule CODE =
            new TextRule(64, false, Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*"), "bad-code");

    static final TextRule LEVEL =
            new TextRule(40, false, Pattern.compile("[a-z0-9][a-z0-9-]*"), "bad-level");

    static final TextRule DATE =
            new TextRule(10, false, Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), "bad-date");

    static final TextRule URL = new TextRule(500, false, null, null);
    static final TextRule MAIL = new TextRule(320, false, null, null);
    static final TextRule LABEL = new TextRule(200, false, null, null);
    static final TextRule PROVIDER = new TextRule(100, false, null, null);
    static final TextRule LANGUAGE = new TextRule(35, false, null, "bad-tag");
    static final TextRule SKILL = new TextRule(200, false, null, null);
    static final TextRule SCORE = new TextRule(40, false, null, null);
    static final TextRule SHORT = new TextRule(500, false, null, null);
    static final TextRule LONG = new TextRule(4000, true, null, null);

    /**
     * Returns whether a text holds lone surrogates or characters that XML does not allow, which
     * would break an artwork.
     */
    private static boolean isForeignToXml(int c) {
        return Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
    }

    /**
     * Returns whether a text holds control characters; line breaks and tabs are allowed in long
     * texts.
     */
    boolean hasStrangeCharacters(String text) {
        return text.codePoints()
                .anyMatch(
                        c ->
                                Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t'))
                                        || isForeignToXml(c));
    }
}
