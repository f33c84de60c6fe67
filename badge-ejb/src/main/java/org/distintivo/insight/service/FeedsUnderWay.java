package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Tells whether a feed is being taken in. What is worked out of postings in the background leaves
 * it the processors: what it would work out of half a feed is old with the next portion.
 */
@ApplicationScoped
public class FeedsUnderWay {

    /** A feed that takes longer, or that is waiting for its server, keeps nobody. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Inject private PostingImportRepository imports;
    @Inject private Clock clock;

    /** Returns whether there is one that began not long ago. The caller has a transaction. */
    public boolean areThere() {
        return imports.isAnyTaken(clock.instant().minus(LONGEST));
    }
}
