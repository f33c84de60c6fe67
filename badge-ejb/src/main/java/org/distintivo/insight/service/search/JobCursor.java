package org.distintivo.insight.service.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;

/**
 * Where a page of openings ends, newest first: the next one begins behind it, whatever came
 * meanwhile.
 *
 * @param postedOn of the last one
 * @param id of the last one
 */
record JobCursor(LocalDate postedOn, long id) {

    static final Comparator<JobCursor> NEWEST_FIRST =
            Comparator.comparing(JobCursor::postedOn).thenComparing(JobCursor::id).reversed();

    private static final String NAME = "after";
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,6})\\.(\\d{1,18})");

    String encoded() {
        return encoded(postedOn.toEpochDay() + "." + id);
    }

    /** Encodes a place in a list that is not sorted by days. */
    static String encoded(int offset) {
        return encoded("+" + offset);
    }

    private static String encoded(String written) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(written.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads one that was given out before.
     *
     * @param text null or empty for the beginning
     * @return null for the beginning
     * @throws FieldRefusedException {@code value-invalid} for what was not
     */
    static JobCursor of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var found = WRITTEN.matcher(decoded(text.strip()));
        if (!found.matches()) {
            throw refused();
        }
        return new JobCursor(
                LocalDate.ofEpochDay(Long.parseLong(found.group(1))),
                Long.parseLong(found.group(2)));
    }

    /**
     * Reads what {@link #encoded(int)} gave out; 0 for the beginning.
     *
     * @throws FieldRefusedException as above
     */
    static int offset(String text) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        var written = decoded(text.strip());
        if (!written.matches("\\+\\d{1,4}")) {
            throw refused();
        }
        return Integer.parseInt(written.substring(1));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private static FieldRefusedException refused() {
        return FieldRefusedException.invalid(NAME, Expected.PERMITTED);
    }

    /** Returns whether an opening comes behind this one. */
    boolean isBefore(FoundPosting posting) {
        return isBefore(posting.cursor());
    }

    boolean isBefore(JobCursor other) {
        int days = other.postedOn().compareTo(postedOn);
        return days < 0 || days == 0 && other.id() < id;
    }
}
