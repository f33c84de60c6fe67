package org.distintivo.insight.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingStatus;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.reading.PostingReading.Understood;

/**
 * Decides what becomes of the postings of one portion, knowing those that are there already. Two of
 * one identifier are one posting told twice; two sources that name the same job make one that
 * counts.
 */
final class PostingIntake {

    private final SourceName source;
    private final Instant now;
    private final Map<String, Long> unchanged = new HashMap<>();
    private final Map<String, JobPosting> known = new HashMap<>();
    private final Map<String, CountedPosting> counted = new HashMap<>();
    private final List<JobPosting> added = new ArrayList<>();
    private final Map<JobPosting, Understood> told = new LinkedHashMap<>();
    private final Set<Long> seen = new TreeSet<>();
    private final Set<Long> leftJobs = new TreeSet<>();

    /**
     * @param unchanged those of this source of which the portion says nothing new
     * @param known the others of this source that the portion names
     * @param counted those of any source that count for the jobs of the portion, the oldest first
     */
    PostingIntake(
            SourceName source,
            Collection<KnownPosting> unchanged,
            Collection<JobPosting> known,
            Collection<CountedPosting> counted,
            Instant now) {
        this.source = source;
        this.now = now;
        unchanged.forEach(it -> this.unchanged.put(it.identifier(), it.id()));
        known.forEach(it -> this.known.put(it.identifier(), it));
        counted.forEach(it -> this.counted.putIfAbsent(it.job(), it));
    }

    /** Takes one posting and says what became of it. */
    PostingStatus take(Understood read) {
        var identifier = read.facts().identifier();
        if (unchanged.containsKey(identifier)) {
            seen.add(unchanged.get(identifier));
            return PostingStatus.UNCHANGED;
        }
        var there = known.get(identifier);
        return there == null ? stored(read) : told(there, read);
    }

    private PostingStatus stored(Understood read) {
        var posting = new JobPosting(source, read.facts(), read.digest(), now);
        known.put(posting.identifier(), posting);
        added.add(posting);
        told.put(posting, read);
        var elsewhere = elsewhere(read.digest().job());
        posting.isSameAs(elsewhere.orElse(null));
        return elsewhere.isEmpty() ? PostingStatus.STORED : PostingStatus.MERGED;
    }

    /**
     * What says another job now, or is open again, counts only where no other source's does. Those
     * that pointed to it stay behind with the job that it was.
     */
    private PostingStatus told(JobPosting there, Understood read) {
        var before = there.sameJob();
        if (!there.tell(read.facts(), read.digest(), now)) {
            return PostingStatus.UNCHANGED;
        }
        told.put(there, read);
        if (there.id() != null && !before.equals(there.sameJob())) {
            leftJobs.add(there.id());
        }
        there.isSameAs(there.sameJob().flatMap(this::elsewhere).orElse(null));
        return PostingStatus.UPDATED;
    }

    /**
     * Returns the row of the posting of another source that counts for a job. An employer's own
     * opening always counts itself.
     */
    private Optional<Long> elsewhere(String job) {
        if (source.isOfEmployer()) {
            return Optional.empty();
        }
        return Optional.ofNullable(counted.get(job))
                .filter(it -> !it.source().equals(source.text()))
                .map(CountedPosting::id);
    }

    /** Returns the new ones, in the order in which they came. */
    List<JobPosting> added() {
        return List.copyOf(added);
    }

    /** Returns those that were known before and say something else now, or are open again. */
    List<JobPosting> changed() {
        return told.keySet().stream().filter(it -> !isNew(it)).toList();
    }

    /** Returns the rows of those that were named again and say what they said. */
    Set<Long> seen() {
        return Set.copyOf(seen);
    }

    /** Returns the rows of those that are about another job than before. */
    Set<Long> leftJobs() {
        return Set.copyOf(leftJobs);
    }

    /** Returns what is new or says something else than before, once the new ones have rows. */
    Stream<TakenPosting> taken() {
        return told.entrySet().stream().map(it -> taken(it.getKey(), it.getValue()));
    }

    private TakenPosting taken(JobPosting posting, Understood read) {
        var facts = read.facts();
        return new TakenPosting(
                posting.id(),
                isNew(posting),
                facts.title(),
                read.text(),
                facts.skills(),
                facts.language());
    }

    private boolean isNew(JobPosting posting) {
        return posting.firstSeenAt().equals(now);
    }
}
