package org.distintivo.account.domain;

import java.text.Normalizer;

/** What is a name: any script, one line, nothing invisible that would turn the text around it. */
public final class PersonName {

    /** Characters of the longest name or part of a name. */
    public static final int MAX_LENGTH = 100;

    private PersonName() {}

    /**
     * @return in NFC, without space around it and with single spaces inside
     * @throws PersonNameInvalidException if it is empty, too long or holds what no name holds
     */
    public static String require(String text) {
        var name = text == null ? "" : tidy(text);
        if (name.isEmpty()) {
            throw new PersonNameInvalidException("it is empty");
        }
        if (name.codePointCount(0, name.length()) > MAX_LENGTH) {
            throw new PersonNameInvalidException("it is too long");
        }
        if (name.codePoints().anyMatch(PersonName::isForbidden)) {
            throw new PersonNameInvalidException("it holds an invisible character");
        }
        return name;
    }

    /** The same for a name that may be missing; blank counts as missing. */
    public static String orNull(String text) {
        return text == null || tidy(text).isEmpty() ? null : require(text);
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll(" {2,}", " ");
    }

    /** Joiners stay, because Persian, Hindi and others are written with them. */
    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> false;
        };
    }
}
