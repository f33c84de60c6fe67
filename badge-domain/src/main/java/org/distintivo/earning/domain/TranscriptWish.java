package org.distintivo.earning.domain;

import java.time.Duration;
import java.util.List;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;

/**
 * What a holder wants of a link to the transcript.
 *
 * @param label the holder's own words for it, such as whom it is for; empty for none
 * @param failures whether exams that were not passed are shown too
 * @param days for how long it can be opened, one of {@link #DAYS}
 */
public record TranscriptWish(String label, boolean failures, int days) {

    /** For how many days a link may be. */
    public static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    /** What is chosen until the holder chooses otherwise. */
    public static final int USUAL_DAYS = 30;

    /** Characters of a label. */
    public static final int LONGEST_LABEL = 80;

    /**
     * @throws FieldRefusedException for a label that is too long or another number of days
     */
    public TranscriptWish {
        label = label == null ? "" : CleanText.line(label);
        if (label.length() > LONGEST_LABEL) {
            throw FieldRefusedException.tooLong("label", LONGEST_LABEL);
        }
        if (label.chars().anyMatch(Character::isISOControl)) {
            throw FieldRefusedException.controlCharacter("label");
        }
        if (!DAYS.contains(days)) {
            throw FieldRefusedException.invalid("days", Expected.PERMITTED);
        }
    }

    Duration life() {
        return Duration.ofDays(days);
    }
}
