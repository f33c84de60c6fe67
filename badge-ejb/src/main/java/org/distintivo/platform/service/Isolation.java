package org.distintivo.platform.service;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps a name, code or address that is written in the other direction from turning the sentence
 * around it: it is set between U+2068 and U+2069 (Unicode Standard Annex #9, isolates), which shows
 * right in pages, in mails and in plain text. What runs in the sentence's own direction stays as it
 * is.
 */
final class Isolation {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** What would end the isolation before its end. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Isolation() {}

    /** Returns the gaps whose text selects a form and so is not shown. */
    static Set<Integer> selecting(String text) {
        var pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts() - 1)
                .filter(i -> pattern.getPart(i).getType() == Part.Type.ARG_START)
                .filter(i -> pattern.getPart(i).getArgType() == ArgType.SELECT)
                .mapToObj(i -> pattern.getPart(i + 1).getValue())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Object[] apart(Object[] arguments, Set<Integer> selecting, Locale language) {
        var apart = Arrays.copyOf(arguments, arguments.length, Object[].class);
        for (int i = 0; i < apart.length; i++) {
            if (apart[i] instanceof String text && !selecting.contains(i)) {
                apart[i] = apart(text, language);
            }
        }
        return apart;
    }

    /** An address on the web stays bare, as programs that make links of it would take the mark. */
    private static String apart(String text, Locale language) {
        IntPredicate foreign =
                Languages.isRightToLeft(language)
                        ? Isolation::isLeftToRight
                        : Isolation::isRightToLeft;
        return text.codePoints().anyMatch(foreign) && !text.startsWith("http")
                ? FIRST_STRONG_ISOLATE + TURNING.matcher(text).replaceAll("") + POP_ISOLATE
                : text;
    }

    private static boolean isLeftToRight(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isRightToLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }
}
