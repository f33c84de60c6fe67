package org.distintivo.insight.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingDigest;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingStatus;
import org.distintivo.insight.domain.SourceName;

/**
 * Decides what becomes of the postings of one portion, knowing those that are there already. Two of
 * one identifier are one posting told twice; two sources that name the same job make one that
 * counts.
 */
final class PostingIntake {

    private final SourceName source;
    private final Instant now;
    private final Map<String, JobPosting> known = new HashMap<>();
    private final Map<String, JobPosting> counted = new LinkedHashMap<>();
    private final List<JobPosting> added = new ArrayList<>();

    /**
     * @param known those of this source that the portion may name
     * @param counted those of any source that count for the jobs of the portion
     */
    PostingIntake(
            SourceName source,
            Collection<JobPosting> known,
            Collection<JobPosting> counted,
            Instant now) {
        this.source = source;
        this.now = now;
        known.forEach(it -> this.known.put(it.identifier(), it));
        counted.forEach(it -> it.sameJob().ifPresent(job -> this.counted.putIfAbsent(job, it)));
    }

    /** Takes one posting and says what became of it. */
    PostingStatus take(PostingFacts facts) {
        var there = known.get(facts.identifier());
        if (there != null) {
            return told(there, facts);
        }
        var posting = new JobPosting(source, facts, now);
        known.put(facts.identifier(), posting);
        added.add(posting);
        var elsewhere = elsewhere(PostingDigest.ofJob(facts));
        if (elsewhere == null) {
            posting.sameJob().ifPresent(job -> counted.putIfAbsent(job, posting));
            return PostingStatus.STORED;
        }
        posting.isSameAs(elsewhere.id());
        return PostingStatus.MERGED;
    }

    /** What says another job now, or is open again, counts only where no other source's does. */
    private PostingStatus told(JobPosting there, PostingFacts facts) {
        if (!there.tell(facts, now)) {
            return PostingStatus.UNCHANGED;
        }
        var elsewhere = elsewhere(there.sameJob().orElse(null));
        there.isSameAs(elsewhere == null ? null : elsewhere.id());
        return PostingStatus.UPDATED;
    }

    /** Returns the posting of another source that counts for a job; null where there is none. */
    private JobPosting elsewhere(String job) {
        var there = job == null ? null : counted.get(job);
        return there == null || Objects.equals(there.source(), source.text()) ? null : there;
    }

    /** Returns the new ones, in the order in which they came. */
    List<JobPosting> added() {
        return List.copyOf(added);
    }
}
