package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingDigest;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingStatus;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.domain.QuarantinedPosting;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.reading.PostingReading;
import org.distintivo.insight.service.reading.PostingReading.Quarantined;
import org.distintivo.insight.service.reading.PostingReading.Understood;
import org.distintivo.platform.domain.Roles;

/** Takes postings in and withdraws them. */
@Stateless
@RolesAllowed({Roles.JOBS_WRITE, Roles.MANAGER, Roles.SYSTEM})
public class PostingService {

    @Inject private PostingRepository postings;
    @Inject private Clock clock;

    /** One posting as it was read, with where it stood. */
    public record Read(long line, PostingReading reading) {}

    /**
     * Takes the postings of a portion, each for itself: what cannot be understood is put aside and
     * keeps the others out of nothing.
     *
     * @param importId the feed in which they stood; null where they came alone
     * @return what became of each, in their order
     */
    public List<PostingOutcome> take(SourceName source, List<Read> portion, Long importId) {
        var now = clock.instant();
        var facts = understood(portion);
        postings.dropQuarantined(source, identifiers(portion));
        var intake =
                new PostingIntake(
                        source, known(source, facts), postings.listCounted(jobs(facts)), now);
        var outcomes = new ArrayList<PostingOutcome>();
        for (var read : portion) {
            outcomes.add(take(intake, source, read, importId));
        }
        return outcomes;
    }

    private PostingOutcome take(PostingIntake intake, SourceName source, Read read, Long importId) {
        if (read.reading() instanceof Quarantined aside) {
            putAside(source, aside, read.line(), importId);
            return new PostingOutcome(
                    aside.identifier(), PostingStatus.QUARANTINED, aside.fault(), aside.value());
        }
        var facts = ((Understood) read.reading()).facts();
        var before = intake.added().size();
        var status = intake.take(facts);
        intake.added().stream().skip(before).forEach(postings::add);
        return new PostingOutcome(facts.identifier(), status, null, null);
    }

    private void putAside(SourceName source, Quarantined aside, long line, Long importId) {
        var kept =
                new QuarantinedPosting(
                        source, aside.identifier(), aside.fault(), aside.value(), clock.instant());
        postings.add(importId == null ? kept : kept.in(importId, line));
    }

    private static List<PostingFacts> understood(List<Read> portion) {
        return portion.stream()
                .map(Read::reading)
                .filter(Understood.class::isInstance)
                .map(it -> ((Understood) it).facts())
                .toList();
    }

    private static List<String> identifiers(List<Read> portion) {
        return portion.stream()
                .map(Read::reading)
                .map(
                        it ->
                                it instanceof Quarantined aside
                                        ? aside.identifier()
                                        : ((Understood) it).facts().identifier())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<JobPosting> known(SourceName source, List<PostingFacts> facts) {
        var identifiers = facts.stream().map(PostingFacts::identifier).distinct().toList();
        return identifiers.isEmpty() ? List.of() : postings.list(source, identifiers);
    }

    private static List<String> jobs(List<PostingFacts> facts) {
        return facts.stream()
                .map(PostingDigest::ofJob)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Takes a posting off the market.
     *
     * @throws PostingUnknownException if the source has none of that name
     */
    public void withdraw(SourceName source, String identifier) {
        var now = clock.instant();
        var posting = postings.find(source, identifier).orElseThrow(PostingUnknownException::new);
        posting.withdraw(now);
        promote(source, now);
    }

    /**
     * Withdraws what a whole feed no longer names.
     *
     * @param started when the first posting of the feed was taken
     * @return how many
     */
    public int withdrawUnseen(SourceName source, Instant started) {
        var now = clock.instant();
        int count = postings.withdrawUnseen(source, started, now);
        promote(source, now);
        return count;
    }

    /** Lets the next of the same job count where the one that counted was withdrawn. */
    private void promote(SourceName source, Instant moment) {
        var next = new HashMap<Long, JobPosting>();
        for (var behind : postings.listBehindWithdrawn(source, moment)) {
            var first = next.putIfAbsent(behind.sameAs().orElseThrow(), behind);
            behind.isSameAs(first == null ? null : first.id());
        }
    }
}
