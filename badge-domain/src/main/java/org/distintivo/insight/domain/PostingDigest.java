package org.distintivo.insight.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.Sha256;

/**
 * Tells postings apart: by what they say, and by the job that they are about.
 *
 * @param content of everything that a posting says; another one means it has changed
 * @param job equal for the same job on several boards; null where too little is said
 */
public record PostingDigest(String content, String job) {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Returns both digests of a posting. */
    public static PostingDigest of(PostingFacts facts) {
        return new PostingDigest(ofContent(facts), ofJob(facts));
    }

    /** Returns a digest of everything that a posting says; another one means it has changed. */
    public static String ofContent(PostingFacts facts) {
        return Sha256.hex(facts.toString());
    }

    /**
     * Returns what is equal for the same job on several boards: title, employer, city and country
     * without case, accents and marks. Null where no employer or no place is named, because then
     * equal titles say nothing.
     */
    public static String ofJob(PostingFacts facts) {
        var place = facts.place();
        boolean located = place.country() != null || place.city() != null || facts.remote();
        if (facts.employer() == null || !located) {
            return null;
        }
        return Sha256.hex(
                String.join(
                        "\n",
                        plain(facts.title()),
                        plain(facts.employer()),
                        plain(Objects.toString(place.city(), "")),
                        Objects.toString(place.country(), "")));
    }

    private static String plain(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(lower).replaceAll(" ").strip();
    }
}
