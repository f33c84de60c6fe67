package org.distintivo.insight.service.matching;

import java.util.Map;
import java.util.Set;

/**
 * Cuts the endings off folded words that stand for number, case or form of a verb, lightly, so that
 * what is left is the same for <i>manages databases</i> and <i>managing a database</i>. A language
 * that is not known here keeps its words as they are.
 */
final class Stems {

    private static final int SHORTEST = 4;

    /** Little words that a wording may have or not. */
    private static final Map<String, Set<String>> LITTLE =
            Map.of(
                    "en", Set.of("a an the of to in for and on with at by as from or".split(" ")),
                    "it",
                            Set.of(
                                    ("il lo la i gli le l di d del dello della dei degli delle e ed a al alla in"
                                                    + " nel nella per con su un una da dal")
                                            .split(" ")),
                    "de",
                            Set.of(
                                    "der die das den dem des ein eine einer und von für fur in im mit zu zur zum auf an"
                                            .split(" ")),
                    "fr",
                            Set.of(
                                    "le la les l un une des de d du et à a au aux en pour avec sur dans"
                                            .split(" ")),
                    "es", Set.of("el la los las un una de del y e a al en para con por".split(" ")),
                    "pt",
                            Set.of(
                                    "o a os as um uma de do da dos das e em no na para com por"
                                            .split(" ")));

    private static final Map<String, String[]> ENDINGS =
            Map.of(
                    "it", "zioni zione i e a o".split(" "),
                    "de", "ern em en er es e n s".split(" "),
                    "fr", "es s x e".split(" "),
                    "es", "es os as s o a e".split(" "),
                    "pt", "es os as s o a e".split(" "));

    private Stems() {}

    /** Returns whether a wording is the same without that word. */
    static boolean isLittle(String language, String folded) {
        return LITTLE.getOrDefault(language, Set.of()).contains(folded);
    }

    /** Returns what is left of a word. */
    static String of(String language, String folded) {
        var word = withoutRelease(folded);
        if (word.length() < SHORTEST) {
            return word;
        }
        if (language.equals("en")) {
            return english(word);
        }
        for (var ending : ENDINGS.getOrDefault(language, new String[0])) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST - 1) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Returns a word for one thing where the word stands for several; else itself. */
    static String number(String language, String folded) {
        return language.equals("en") && folded.length() >= SHORTEST ? singular(folded) : folded;
    }

    /** Returns the English word for several things; else itself. */
    static String plural(String language, String folded) {
        if (!language.equals("en") || folded.length() < SHORTEST || folded.endsWith("s")) {
            return folded;
        }
        return folded.endsWith("y")
                ? folded.substring(0, folded.length() - 1) + "ies"
                : folded + "s";
    }

    /** The number behind HTML5 or Python3. */
    private static String withoutRelease(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return end >= SHORTEST - 1 && end < word.length() ? word.substring(0, end) : word;
    }

    private static String english(String word) {
        var plain = singular(word);
        for (var ending : new String[] {"ing", "ed"}) {
            int length = plain.length() - ending.length();
            if (plain.endsWith(ending) && length >= SHORTEST - 1) {
                return undoubled(plain.substring(0, length));
            }
        }
        return plain.endsWith("e") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural =
                word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 1
                        && stem.charAt(last) == stem.charAt(last - 1)
                        && "lsz".indexOf(stem.charAt(last)) < 0;
        var plain = doubled ? stem.substring(0, last) : stem;
        return plain.endsWith("e") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
