package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.FeedFault;
import org.distintivo.insight.domain.PostingChunk;
import org.distintivo.insight.domain.PostingImport;
import org.distintivo.insight.domain.PostingImportState;
import org.distintivo.insight.domain.PostingSource;
import org.distintivo.insight.domain.PostingStatus;
import org.distintivo.insight.domain.PullFault;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.employer.CallersSource;
import org.distintivo.insight.service.reading.PostingFormat;
import org.distintivo.insight.service.reading.PostingMapping;
import org.distintivo.platform.domain.Roles;

/** Takes the single steps of an import; each is one transaction when its caller has none. */
@Stateless
@RolesAllowed({Roles.JOBS_WRITE, Roles.MANAGER, Roles.SYSTEM})
public class PostingImportSteps {

    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    @Inject private PostingImportRepository imports;
    @Inject private PostingRepository stored;
    @Inject private PostingSourceRepository sources;
    @Inject private PostingService postings;
    @Inject private CallersSource callers;
    @Inject private Clock clock;

    /**
     * Where an import stands, for whoever carries it on.
     *
     * @param withdrawing whether all its postings are taken
     * @param mapping what the names in it mean
     */
    record Stage(
            long id,
            SourceName source,
            Optional<PostingFormat> format,
            String address,
            int processed,
            boolean withdrawing,
            PostingMapping mapping) {}

    /** Makes room for a feed that is about to arrive and returns the id for the other steps. */
    public long begin(SubmittedFeed feed) {
        callers.requireOwn(feed.source());
        var format = feed.format() == null ? null : feed.format().name();
        return imports.add(
                        new PostingImport(
                                feed.source(),
                                format,
                                feed.address(),
                                feed.whole(),
                                clock.instant()))
                .id();
    }

    /**
     * Keeps one piece.
     *
     * @param number its place in the feed, from 0
     */
    public void add(long id, int number, byte[] piece) {
        imports.add(new PostingChunk(id, number, piece));
    }

    /**
     * Marks the feed as complete.
     *
     * @return the public id
     */
    public String queue(long id) {
        var complete = imports.requireLocked(id);
        complete.queue();
        return complete.publicId();
    }

    /** Forgets a feed that broke off or was refused while it arrived. */
    public void drop(long id) {
        imports.dropChunks(List.of(id));
        imports.remove(imports.requireLocked(id));
    }

    /** Deletes feeds that began to arrive long ago and never came to their end. */
    public void dropBrokenOff() {
        var old = imports.listBrokenOff(clock.instant().minus(BROKEN_OFF));
        imports.dropChunks(old.stream().map(PostingImport::id).toList());
        old.forEach(imports::remove);
    }

    /**
     * Returns the oldest one that is to be carried on, and begins it where it has not begun. One
     * that came no further at the last attempts, as where memory ran out each time, is given up.
     */
    public Optional<Stage> next() {
        return imports.findNext()
                .map(PostingImport::id)
                .map(imports::requireLocked)
                .map(this::begun);
    }

    private Stage begun(PostingImport next) {
        if (next.startedAt() == null) {
            next.start(stored.countOpen(next.source(), LocalDate.now(clock)), clock.instant());
        }
        next.attempt();
        return new Stage(
                next.id(),
                next.source(),
                next.format().map(PostingFormat::valueOf),
                next.address(),
                next.processed(),
                next.state() == PostingImportState.WITHDRAWING,
                mapping(next.source()));
    }

    /** Returns what the names in the feeds of a source mean. */
    public PostingMapping mapping(SourceName source) {
        return sources.find(source)
                .map(it -> PostingMapping.parse(it.mapping()))
                .orElseGet(PostingMapping::known);
    }

    /** Returns whether an import was begun often enough without coming any further. */
    public boolean isHopeless(long id) {
        return imports.requireLocked(id).isHopeless();
    }

    /**
     * Takes some postings and notes how far the import has come with them.
     *
     * @param from how far it has come before
     * @return false when another server has gone on from there meanwhile
     */
    public boolean take(long id, int from, List<PostingService.Read> portion) {
        var running = imports.requireLocked(id);
        if (!running.isAt(from)) {
            return false;
        }
        var counts = new EnumMap<PostingStatus, Integer>(PostingStatus.class);
        postings.take(running.source(), portion, id)
                .forEach(it -> counts.merge(it.status(), 1, Integer::sum));
        running.advance(counts);
        return true;
    }

    /**
     * Ends the reading of a feed: holds one that lost too much.
     *
     * @return whether what it no longer names is to be withdrawn now
     */
    public boolean end(long id) {
        var ended = imports.requireLocked(id);
        imports.dropChunks(List.of(id));
        if (ended.processed() == 0) {
            fail(id, FeedFault.FEED_EMPTY, null);
        } else if (ended.isToBeHeld()) {
            ended.hold();
        } else {
            ended.beginWithdrawing();
            return true;
        }
        return false;
    }

    /**
     * Withdraws some of what a whole feed no longer names; when none is left, the import is done.
     *
     * @return whether there may be more
     */
    public boolean withdraw(long id, int most) {
        var running = imports.requireLocked(id);
        if (running.state() != PostingImportState.WITHDRAWING) {
            return false;
        }
        int withdrawn =
                running.isWhole()
                        ? postings.withdrawUnseen(running.source(), running.startedAt(), most)
                        : 0;
        running.withdrew(withdrawn);
        if (withdrawn < most) {
            running.finish(clock.instant());
            fetched(running).ifPresent(it -> it.good(clock.instant()));
        }
        return withdrawn == most;
    }

    /**
     * Ends an import before its end; what it named so far is taken, nothing is withdrawn.
     *
     * @param line null where no line is to blame
     */
    public void fail(long id, FeedFault fault, Long line) {
        var failed = imports.requireLocked(id);
        failed.fail(fault, line, clock.instant());
        imports.dropChunks(List.of(id));
        fetched(failed).ifPresent(it -> it.failed(PullFault.FEED_FAILED, null, clock.instant()));
    }

    /** Returns the source that has fetched it; empty where it was handed in. */
    private Optional<PostingSource> fetched(PostingImport ended) {
        return sources.find(ended.source())
                .filter(it -> it.lastFeed().filter(ended.publicId()::equals).isPresent());
    }
}
