package org.distintivo.insight.service.reading;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells the language of a posting's text by its script or by the little words that every sentence
 * needs. A text that is short or mixed has no language here; that is better than a wrong one.
 */
final class TextLanguage {

    private static final int LONGEST = 20_000;
    private static final int FEWEST_WORDS = 8;

    /** Little words among all words, at least; prose of any of these languages has over a fifth. */
    private static final double LEAST_SHARE = 0.10;

    /** The best language must have this many times as many as the next. */
    private static final double LEAD = 1.25;

    private static final Map<String, Set<String>> WORDS = new TreeMap<>();

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
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                var script = UnicodeScript.of(text.charAt(i));
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
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}’']+");
        if (words.length < FEWEST_WORDS) {
            return Optional.empty();
        }
        var counts = new HashMap<String, Integer>();
        for (var word : words) {
            WORDS.forEach(
                    (language, little) -> {
                        if (little.contains(word)) {
                            counts.merge(language, 1, Integer::sum);
                        }
                    });
        }
        return best(counts, words.length);
    }

    private static Optional<String> best(Map<String, Integer> counts, int words) {
        var ranked =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .toList();
        if (ranked.isEmpty() || ranked.get(0).getValue() < words * LEAST_SHARE) {
            return Optional.empty();
        }
        boolean leads =
                ranked.size() == 1 || ranked.get(0).getValue() >= LEAD * ranked.get(1).getValue();
        return leads ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }

    private static void words(String language, String words) {
        WORDS.put(language, Set.of(words.split(" ")));
    }
}
