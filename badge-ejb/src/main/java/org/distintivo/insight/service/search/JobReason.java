package org.distintivo.insight.service.search;

import java.util.List;
import org.distintivo.insight.domain.MatchReason;

/** Says why an opening was found. */
public sealed interface JobReason {

    /**
     * It names a skill that was asked for, or one of the reader's badges.
     *
     * @param skill public id
     * @param label of the skill, in the reader's language where the taxonomy has it
     * @param matched the words of the posting
     * @param how why these words mean the skill
     * @param achievements codes of what was asked for, or of the reader's badges, that show it
     * @param names the same, by their names
     * @param own whether these are the reader's badges
     */
    record NamesSkill(
            String skill,
            String label,
            String matched,
            MatchReason how,
            List<String> achievements,
            List<String> names,
            boolean own)
            implements JobReason {}

    /** The words that were asked for stand there. */
    record HasWords(Where where) implements JobReason {}

    /**
     * It is near the place.
     *
     * @param km along the great circle
     */
    record IsNear(double km, String place) implements JobReason {}

    /** Where words stand. */
    enum Where {
        TITLE,
        EMPLOYER,
        PLACE,
        /** In the text or the listed skills, or everywhere a bit. */
        TEXT
    }
}
