package org.distintivo.insight.service.applying;

import java.time.Instant;
import java.util.List;
import org.distintivo.insight.domain.ApplicationDestination;
import org.distintivo.insight.domain.ApplicationState;
import org.distintivo.insight.domain.JobApplication;

/**
 * An application as its holder sees it.
 *
 * @param posting number of the opening; null where it is there no longer
 * @param employer null where the posting did not say
 * @param badges public ids
 * @param note empty for none
 * @param replyTo null where the employer may not write
 * @param openings how often a link of it was opened
 * @param words of the employer's answer; empty for none
 * @param answeredAt null before
 */
public record JobApplicationView(
        String id,
        Long posting,
        String title,
        String employer,
        ApplicationDestination to,
        List<String> badges,
        String note,
        String replyTo,
        Instant sentAt,
        Instant endsAt,
        ApplicationState state,
        boolean open,
        int openings,
        String words,
        Instant answeredAt) {

    static JobApplicationView of(JobApplication it, Instant now) {
        return new JobApplicationView(
                it.publicId(),
                it.postingId().orElse(null),
                it.title(),
                it.employer(),
                it.destination(),
                it.badges(),
                it.note(),
                it.replyTo().orElse(null),
                it.sentAt(),
                it.endsAt(),
                it.state(now),
                it.isOpen(now),
                it.openings(),
                it.answerWords(),
                it.answeredAt());
    }

    /** Omits what is said in it, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "JobApplicationView[" + id + "]";
    }
}
