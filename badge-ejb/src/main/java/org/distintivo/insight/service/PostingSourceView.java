package org.distintivo.insight.service;

import java.time.Instant;
import org.distintivo.insight.domain.PostingSource;
import org.distintivo.insight.domain.PullFault;
import org.distintivo.insight.domain.PullPlan;

/**
 * A source of postings.
 *
 * @param mapping what the names in its feeds mean, {@code name = meaning} in each line
 * @param licence under which its postings may be shown; null where nothing is stated
 * @param nextPullAt when its address is asked next
 * @param pulledAt when its address was asked last; null before
 * @param goodAt of when its data is; null where none was taken to its end
 * @param fault why nothing came of the last time; null where something did
 * @param faultStatus what the host answered instead; null where that is not the fault
 * @param importId the feed that was fetched last; null where none was
 */
public record PostingSourceView(
        String name,
        PullPlan plan,
        boolean paused,
        String mapping,
        String licence,
        Instant nextPullAt,
        Instant pulledAt,
        Instant goodAt,
        PullFault fault,
        Integer faultStatus,
        String importId) {

    /** Returns where its feed is fetched; null where feeds are handed in. */
    public String address() {
        return plan.address().orElse(null);
    }

    /** Returns under what is recorded what staff do with it. */
    public String subject() {
        return PostingSource.subject(name);
    }

    static PostingSourceView of(PostingSource stored) {
        return new PostingSourceView(
                stored.name().text(),
                stored.plan(),
                stored.isPaused(),
                stored.mapping(),
                stored.licence().orElse(null),
                stored.nextPullAt(),
                stored.pulledAt().orElse(null),
                stored.goodAt().orElse(null),
                stored.fault().orElse(null),
                stored.faultStatus().orElse(null),
                stored.lastFeed().orElse(null));
    }
}
