package org.distintivo.account.domain;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeBlock;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks a name that a person types. Beyond what every name has to be ({@link PersonName}), nobody
 * can take on a name that looks like another one and is none: with letters of another alphabet
 * among them, of mathematics, that nobody sees, or under heaps of marks.
 */
public final class ChosenName {

    /** Alphabets of which some letters look like those of another. */
    private static final Set<Integer> ALIKE =
            Set.of(
                    UScript.LATIN,
                    UScript.CYRILLIC,
                    UScript.GREEK,
                    UScript.ARMENIAN,
                    UScript.COPTIC,
                    UScript.CHEROKEE,
                    UScript.LISU);

    /**
     * Fillers of hangul, the empty pattern of braille, and a joiner that nothing is written with.
     */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u115F\\u1160\\u3164\\uFFA0\\u2800\\u034F\\u17B4\\u17B5]");

    /** Joiners belong to scripts whose letters join. */
    private static final Pattern IDLE_JOINER =
            Pattern.compile(
                    "(?:^|[^\\p{L}\\p{M}]|[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}])[\\u200C\\u200D]");

    /** Vietnamese puts two on a letter, Hebrew and others up to four. */
    private static final Pattern HEAP = Pattern.compile("\\p{Mn}{5}");

    private ChosenName() {}

    /**
     * Returns the name, tidied; no letter is replaced by another.
     *
     * @throws PersonNameInvalidException if it is no name
     * @throws NameMixedException if it mixes alphabets whose letters look alike
     */
    public static String require(String typed) {
        var name = PersonName.require(typed);
        if (!hasLetter(name)) {
            throw new PersonNameInvalidException("it has no letter");
        }
        if (isHidden(name)) {
            throw new PersonNameInvalidException("it holds what nobody sees");
        }
        if (HEAP.matcher(name).find()) {
            throw new PersonNameInvalidException("it heaps up marks");
        }
        if (alphabets(name).size() > 1) {
            throw new NameMixedException();
        }
        return name;
    }

    private static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isHidden(String name) {
        return UNSEEN.matcher(name).find()
                || IDLE_JOINER.matcher(name).find()
                || name.codePoints()
                        .mapToObj(UnicodeBlock::of)
                        .anyMatch(UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS::equals);
    }

    private static Set<Integer> alphabets(String name) {
        return name.codePoints()
                .mapToObj(UScript::getScript)
                .filter(ALIKE::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
