package org.distintivo.insight.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes the names by which employers and titles are counted together. What employers write around a
 * title (for whom it is meant, where, on which terms) is not part of it; how senior it is, is.
 */
public final class CountedName {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]");

    /** All genders, as German, French, Italian and Spanish titles say it. */
    private static final Pattern GENDERS =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}])[mwfhdx](?:\\s*[/|]\\s*[mwfhdx]){1,3}(?![\\p{L}\\p{N}])");

    /** What stands behind a dash or a bar is a place, a team or a number. */
    private static final Pattern BEHIND = Pattern.compile("\\s+[-–—|•@]\\s+.*$");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}+#.]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile(
                    "(?<= )(s\\.?p\\.?a|s\\.?r\\.?l|gmbh|ag|inc|ltd|llc|s\\.?a|b\\.?v|plc|co|corp"
                            + "|kg|s\\.?a\\.?s)\\.?$");
    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");

    private static final int EMPLOYER = 200;
    private static final int TITLE = 300;

    private CountedName() {}

    /** Returns the title without what is not part of it, as people read it. */
    public static String title(String written) {
        var cut = BRACKETS.matcher(written).replaceAll(" ");
        cut = GENDERS.matcher(cut).replaceAll(" ");
        cut = BEHIND.matcher(cut.strip()).replaceFirst("");
        cut = cut.replaceAll("\\s+", " ").replaceAll("[\\s,;:/|–—-]+$", "").strip();
        return cut.isEmpty() ? written : cut;
    }

    /** Returns what is equal for titles that count together. */
    public static String titleKey(String written) {
        return shortened(folded(title(written)), TITLE);
    }

    /**
     * Returns what is equal for the names of one employer: without case, accents, marks and legal
     * form.
     *
     * @param name null where none is said
     * @return null where none is said
     */
    public static String employerKey(String name) {
        if (name == null) {
            return null;
        }
        var plain = folded(name);
        var without = LEGAL_FORM.matcher(plain).replaceFirst("").strip();
        return shortened(without.isEmpty() ? plain : without, EMPLOYER);
    }

    /** Compatibility forms can be longer than what was written. */
    private static String shortened(String key, int longest) {
        return key.length() <= longest ? key : key.substring(0, longest);
    }

    private static String folded(String text) {
        var letters = COMBINING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD));
        var plain = MARKS.matcher(letters.replaceAll("").toLowerCase(Locale.ROOT)).replaceAll(" ");
        var found = plain.strip();
        return found.isEmpty() ? text.strip() : found;
    }
}
