package org.distintivo.insight.service.reading;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a posting's text by its script or by the little words that every sentence
 * needs. A text that is short or mixed has no language here; that is better than a wrong one.
 */
final class TextLanguage {

    private static final int LONGEST = 4_000;
    private static final int FEWEST_WORDS = 8;

    /** Little words among all words, at least; prose of any of these languages has over a fifth. */
    private static final double LEAST_SHARE = 0.10;

    /** The best language must have this many times as many as the next. */
    private static final double LEAD = 1.25;

    private static final int LONGEST_WORD = 8;

    /** All letters before are Latin, Greek, Cyrillic or Hebrew, which are told by their words. */
    private static final char FIRST_ARABIC = '\u0600';

    private static final List<String> LANGUAGES = new ArrayList<>();

    /** Each with a bit for every language that has it. */
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        words(
                "en",
                "the and of to in for with you your we our are is will on as be an at by have from that this or");
        words(
                "it",
                "il lo la le gli di e che per con un una del della dei delle nel nella si siamo sono al alla in ti");
        words(
                "de",
                "der die das und in mit für von zu den dem ein eine einen wir sie ist im auf bei als oder sowie du dein");
        words(
                "fr",
                "le la les de des du et un une en pour avec vous nous votre dans sur est au aux que qui par ou notre");
        words(
                "es",
                "el la los las de del y en un una para con por que se es nuestro nuestra al su o como tu más");
        words(
                "pt",
                "o a os as de do da dos das e em um uma para com por que se no na ao não seu sua ou mais você");
        words(
                "nl",
                "de het een en van in met voor je jij wij ons onze op is zijn aan bij als te of dat die naar");
        words(
                "sv",
                "och att det en ett i på för med som av vi du är till våra vår har om kommer eller din ditt den");
        words(
                "pl",
                "i w na z do się oraz dla nie jest to o po od za lub praca pracy co jak przez nasz");
        words(
                "da",
                "og at det en et i på for med som af vi du er til vores har om vil eller din den ikke");
    }

    private TextLanguage() {}

    /** Returns the language as BCP 47 writes it; empty where it cannot be told. */
    static Optional<String> of(String text) {
        var part = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return byScript(part).or(() -> byWords(part));
    }

    private static Optional<String> byScript(String text) {
        int letters = 0;
        int kana = 0;
        int arabic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                var script = c < FIRST_ARABIC ? UnicodeScript.LATIN : UnicodeScript.of(c);
                kana +=
                        script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
                                ? 1
                                : 0;
                arabic += script == UnicodeScript.ARABIC ? 1 : 0;
            }
        }
        if (kana * 5 > letters) {
            return Optional.of("ja");
        }
        return arabic * 2 > letters ? Optional.of("ar") : Optional.empty();
    }

    private static Optional<String> byWords(String text) {
        var counts = new int[LANGUAGES.size()];
        int words = 0;
        int start = -1;
        var lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            if (i < lower.length() && isOfWord(lower.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words++;
                if (i - start <= LONGEST_WORD) {
                    count(lower.substring(start, i), counts);
                }
                start = -1;
            }
        }
        return words < FEWEST_WORDS ? Optional.empty() : best(counts, words);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '’'
                || c == '\'';
    }

    private static void count(String word, int[] counts) {
        int languages = WORDS.getOrDefault(word, 0);
        for (int rest = languages; rest != 0; rest &= rest - 1) {
            counts[Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    private static Optional<String> best(int[] counts, int words) {
        int best = 0;
        int next = -1;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                next = best;
                best = i;
            } else if (next < 0 || counts[i] > counts[next]) {
                next = i;
            }
        }
        boolean enough = counts[best] > 0 && counts[best] >= words * LEAST_SHARE;
        return enough && counts[best] >= LEAD * counts[next]
                ? Optional.of(LANGUAGES.get(best))
                : Optional.empty();
    }

    private static void words(String language, String words) {
        int bit = 1 << LANGUAGES.size();
        LANGUAGES.add(language);
        for (var word : words.split(" ")) {
            WORDS.merge(word, bit, (a, b) -> a | b);
        }
    }
}
