package org.distintivo.sharing.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Proposes handles to somebody, made of the name as far as it can be written in ASCII. */
public final class HandleSuggestion {

    /** Room for a hyphen and a number behind the name. */
    private static final int ROOM = Handle.LONGEST - 5;

    private static final int SECOND = 2;
    private static final int LAST = 99;

    /** What stands for names of which no letter can be written. */
    private static final String UNNAMED = "holder";

    private static final Map<String, String> WRITTEN_AS =
            Map.of(
                    "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ",
                    "th", "ı", "i");

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^[-0-9]+|-+$");

    private HandleSuggestion() {}

    /**
     * Returns handles to be tried one after the other: the name, then with numbers.
     *
     * @param number that others do not guess, for the last of them, at most four digits
     */
    public static Stream<Handle> of(String name, int number) {
        var whole = written(name);
        var base = whole.substring(0, Math.min(ROOM, whole.length())).replaceAll("-+$", "");
        var word = base.length() < Handle.SHORTEST ? UNNAMED : base;
        var numbered = IntStream.rangeClosed(SECOND, LAST).mapToObj(n -> word + "-" + n);
        return Stream.of(Stream.of(word), numbered, Stream.of(word + "-" + number))
                .flatMap(it -> it)
                .map(Handle::new);
    }

    /** Returns a name in small letters of ASCII, digits and single hyphens; may be empty. */
    static String written(String name) {
        var plain = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var small = plain.toLowerCase(Locale.ROOT);
        for (var letter : WRITTEN_AS.entrySet()) {
            small = small.replace(letter.getKey(), letter.getValue());
        }
        return EDGE.matcher(OTHER.matcher(small).replaceAll("-")).replaceAll("");
    }
}
