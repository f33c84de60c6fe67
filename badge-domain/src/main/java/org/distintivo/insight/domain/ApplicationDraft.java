package org.distintivo.insight.domain;

import java.util.LinkedHashSet;
import java.util.List;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;

/**
 * What somebody wants to apply with.
 *
 * @param badges public ids, each once, at least one
 * @param note to the employer; empty for none
 * @param replyTo under which the employer may write; null where it may not
 * @param days for how long the employer can look at it, one of {@link #DAYS}
 */
public record ApplicationDraft(List<String> badges, String note, String replyTo, int days) {

    /** For how many days an application may be shown. */
    public static final List<Integer> DAYS = List.of(14, 30, 60, 90);

    /** What is chosen until the holder chooses otherwise. */
    public static final int USUAL_DAYS = 90;

    /** Characters of a note. */
    public static final int LONGEST_NOTE = 2_000;

    /** Badges of one application. */
    public static final int MOST_BADGES = 20;

    private static final String NOTE = "note";

    /**
     * @throws ApplicationRefusedException {@code application-badges} without a badge or with too
     *     many
     * @throws FieldRefusedException for a note that is too long, or another number of days
     */
    public ApplicationDraft {
        badges = List.copyOf(new LinkedHashSet<>(badges));
        if (badges.isEmpty() || badges.size() > MOST_BADGES) {
            throw ApplicationRefusedException.badges(MOST_BADGES);
        }
        note = note(note);
        if (!DAYS.contains(days)) {
            throw FieldRefusedException.invalid("days", Expected.PERMITTED);
        }
    }

    /** Browsers send lines ended in two characters, of which the person has typed one. */
    private static String note(String typed) {
        var clean = typed == null ? "" : CleanText.around(typed.replace("\r\n", "\n"));
        if (clean.length() > LONGEST_NOTE) {
            throw FieldRefusedException.tooLong(NOTE, LONGEST_NOTE);
        }
        if (clean.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw FieldRefusedException.controlCharacter(NOTE);
        }
        return clean;
    }

    /** Omits what is said in it, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "ApplicationDraft[%d]".formatted(badges.size());
    }
}
