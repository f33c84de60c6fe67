package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.insight.domain.Employer;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingStatus;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.domain.QuarantinedPosting;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.employer.CallersSource;
import org.distintivo.insight.service.reading.PostingReading;
import org.distintivo.insight.service.reading.PostingReading.Quarantined;
import org.distintivo.insight.service.reading.PostingReading.Understood;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/** Takes postings in and withdraws them. */
@Stateless
@RolesAllowed({Roles.JOBS_WRITE, Roles.MANAGER, Roles.EMPLOYER, Roles.SYSTEM})
public class PostingService {

    @Inject private PostingRepository postings;
    @Inject private PostingSalaries salaries;
    @Inject private Instance<PostingMatching> matching;
    @Inject private CallersSource callers;
    @Inject private Clock clock;

    /** One posting as it was read, with where it stood. */
    public record Read(long line, PostingReading reading) {

        /** Nobody posts in the name of another employer. */
        private Read of(Employer employer) {
            return reading instanceof Understood it
                    ? new Read(line, Understood.of(it.facts().of(employer.name())))
                    : this;
        }
    }

    /**
     * Takes the postings of a portion, each for itself: what cannot be understood is put aside and
     * keeps the others out of nothing. The portion costs a handful of questions, however long it
     * is.
     *
     * @param importId the feed in which they stood; null where they came alone
     * @return what became of each, in their order
     * @throws PostingUnknownException if the source is an employer's own and the employer is closed
     */
    public List<PostingOutcome> take(SourceName source, List<Read> sent, Long importId) {
        var now = clock.instant();
        callers.requireOwn(source);
        var employer = employer(source);
        var portion =
                employer.map(it -> sent.stream().map(one -> one.of(it)).toList()).orElse(sent);
        postings.dropQuarantined(source, identifiers(portion));
        var intake = intake(source, understood(portion), now);
        var outcomes = portion.stream().map(it -> take(intake, source, it, importId)).toList();
        employer.ifPresent(it -> intake.added().forEach(added -> added.isOf(it.id())));
        postings.number(intake.added());
        var taken = intake.taken().toList();
        var found = matching.stream().map(it -> it.begin(taken)).toList();
        add(intake.added());
        postings.see(intake.seen(), now);
        salaries.add(intake.added());
        salaries.change(intake.changed());
        changeJobs(postings.listBehind(intake.leftJobs()));
        employer.ifPresent(it -> overtake(intake, now));
        found.forEach(Runnable::run);
        return outcomes;
    }

    /** Feeds of others that name the job of an employer's own opening stand behind that one. */
    private void overtake(PostingIntake intake, Instant now) {
        var own = new HashMap<String, Long>();
        Stream.concat(intake.added().stream(), intake.changed().stream())
                .forEach(it -> it.sameJob().ifPresent(job -> own.putIfAbsent(job, it.id())));
        var elsewhere =
                postings.listCounted(own.keySet()).stream()
                        .map(CountedPosting::id)
                        .filter(it -> !own.containsValue(it))
                        .toList();
        var behind = new ArrayList<>(postings.list(elsewhere));
        behind.removeIf(it -> it.employerId().isPresent());
        var followers = postings.listBehind(behind.stream().map(JobPosting::id).toList());
        behind.forEach(it -> it.standBehind(own.get(it.sameJob().orElseThrow()), now));
        followers.forEach(
                it ->
                        it.standBehind(
                                own.getOrDefault(
                                        it.sameJob().orElse(""), it.sameAs().orElseThrow()),
                                now));
        salaries.drop(behind.stream().map(JobPosting::id).toList());
    }

    private Optional<Employer> employer(SourceName source) {
        if (!source.isOfEmployer()) {
            return Optional.empty();
        }
        return Optional.of(
                postings.findEmployer(source).orElseThrow(PostingUnknownException::ofSource));
    }

    private void add(List<JobPosting> added) {
        Retries.tellingRaces(
                () -> {
                    postings.add(added);
                    return null;
                });
    }

    private PostingIntake intake(SourceName source, List<Understood> portion, Instant now) {
        var identifiers = portion.stream().map(it -> it.facts().identifier()).distinct().toList();
        var known =
                postings.listKnown(source, identifiers).stream()
                        .collect(Collectors.toMap(KnownPosting::identifier, it -> it));
        var changed =
                portion.stream()
                        .map(it -> changed(it, known.get(it.facts().identifier())))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        var unchanged = known.values().stream().filter(it -> !changed.contains(it.id())).toList();
        var jobs =
                portion.stream()
                        .map(it -> it.digest().job())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new PostingIntake(
                source, unchanged, postings.list(changed), postings.listCounted(jobs), now);
    }

    private static Optional<Long> changed(Understood read, KnownPosting known) {
        return Optional.ofNullable(known)
                .filter(it -> !it.says(read.digest()))
                .map(KnownPosting::id);
    }

    private PostingOutcome take(PostingIntake intake, SourceName source, Read read, Long importId) {
        if (read.reading() instanceof Quarantined aside) {
            putAside(source, aside, read.line(), importId);
            return new PostingOutcome(
                    aside.identifier(), PostingStatus.QUARANTINED, aside.fault(), aside.value());
        }
        var understood = (Understood) read.reading();
        return new PostingOutcome(
                understood.facts().identifier(), intake.take(understood), null, null);
    }

    private void putAside(SourceName source, Quarantined aside, long line, Long importId) {
        var kept =
                new QuarantinedPosting(
                        source, aside.identifier(), aside.fault(), aside.value(), clock.instant());
        postings.add(importId == null ? kept : kept.in(importId, line));
    }

    private static List<Understood> understood(List<Read> portion) {
        return portion.stream()
                .map(Read::reading)
                .filter(Understood.class::isInstance)
                .map(Understood.class::cast)
                .toList();
    }

    private static List<String> identifiers(List<Read> portion) {
        return portion.stream()
                .map(Read::reading)
                .map(PostingReading::identifier)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Takes a posting off the market.
     *
     * @throws PostingUnknownException if the source has none of that name, or is not the caller's
     */
    public void withdraw(SourceName source, String identifier) {
        var posting =
                postings.find(source, identifier)
                        .filter(it -> callers.isOpen(source))
                        .orElseThrow(PostingUnknownException::new);
        posting.withdraw(clock.instant());
        promote(postings.listBehind(List.of(posting.id())));
    }

    /**
     * Withdraws some of what a whole feed no longer names.
     *
     * @param started when the first posting of the feed was taken
     * @param most how many at once
     * @return how many were withdrawn; 0 when none is left
     */
    public int withdrawUnseen(SourceName source, Instant started, int most) {
        var unseen = postings.listUnseen(source, started, most);
        postings.withdraw(unseen, clock.instant());
        promote(postings.listBehind(unseen));
        return unseen.size();
    }

    /**
     * Lets the next of the same job count where the one that counted was withdrawn; its pay counts
     * instead, so that a job counts once.
     */
    private void promote(List<JobPosting> followers) {
        salaries.drop(followers.stream().map(it -> it.sameAs().orElseThrow()).distinct().toList());
        changeJobs(followers);
    }

    /** Lets the first of those that stay behind count for their job, and the others follow it. */
    private void changeJobs(List<JobPosting> followers) {
        var next = new HashMap<Long, JobPosting>();
        for (var follower : followers) {
            var first = next.putIfAbsent(follower.sameAs().orElseThrow(), follower);
            follower.isSameAs(first == null ? null : first.id());
        }
        salaries.change(next.values());
    }
}
