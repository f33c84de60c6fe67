package org.distintivo.insight.service.applying;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.insight.domain.ApplicationAnswer;
import org.distintivo.insight.domain.ApplicationState;

/**
 * An application as the employer sees it: the certified name, what was chosen to be shown, and
 * nothing else about the person.
 *
 * @param holder the certified name; empty where none is known
 * @param posting number of the opening; null where it is there no longer
 * @param employer null where the posting did not say
 * @param note empty for none
 * @param replyTo null where the employer may not write
 * @param state as the holder reads it
 * @param answer null before
 * @param words of the answer; empty for none
 * @param language of the opening; null where it is not known
 */
public record ReceivedApplicationView(
        String id,
        String holder,
        Long posting,
        String title,
        String employer,
        Instant sentAt,
        Instant endsAt,
        String note,
        String replyTo,
        List<ShownBadge> badges,
        ApplicationState state,
        ApplicationAnswer answer,
        String words,
        Locale language) {

    /**
     * A badge that is shown.
     *
     * @param document the signed credential, as JSON
     */
    public record ShownBadge(BadgeView badge, String document) {

        /** Omits the document, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "ShownBadge[" + badge.id() + "]";
        }
    }

    /** Omits what is said in it, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "ReceivedApplicationView[" + id + "]";
    }
}
