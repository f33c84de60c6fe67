package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.distintivo.insight.domain.FeedFault;
import org.distintivo.insight.service.PostingImportSteps.Stage;
import org.distintivo.insight.service.PostingReadAhead.Portion;
import org.distintivo.insight.service.reading.FeedBrokenException;
import org.distintivo.insight.service.reading.PostingFeed;
import org.distintivo.insight.service.reading.PostingFeeds;
import org.distintivo.insight.service.reading.PostingFormat;
import org.distintivo.insight.service.reading.PostingReader;
import org.distintivo.platform.service.ChunkStream;
import org.distintivo.platform.service.Retries;

/** Carries one import on from wherever it stopped, with two portions of postings in memory. */
@ApplicationScoped
class PostingImportRun {

    private static final int WITHDRAWN_AT_ONCE = 1_000;

    @Inject private PostingImportSteps steps;
    @Inject private PostingImportRepository imports;
    @Inject private PostingReadAhead ahead;
    @Inject private Retries retries;
    @Inject private Clock clock;

    /**
     * Takes what is left of the feed, then withdraws what it no longer names.
     *
     * @param mayGoOn asked before every portion
     */
    void carryOn(Stage stage, BooleanSupplier mayGoOn) throws IOException {
        try {
            if (stage.withdrawing() || takeAll(stage, mayGoOn) && steps.end(stage.id())) {
                withdraw(stage.id(), mayGoOn);
            }
        } catch (FeedBrokenException e) {
            steps.fail(stage.id(), FeedFault.FEED_BROKEN, e.line());
        }
    }

    private void withdraw(long id, BooleanSupplier mayGoOn) {
        boolean more = true;
        while (more && mayGoOn.getAsBoolean()) {
            more = retries.run(() -> steps.withdraw(id, WITHDRAWN_AT_ONCE));
        }
    }

    /**
     * @return whether the end was reached
     */
    private boolean takeAll(Stage stage, BooleanSupplier mayGoOn) throws IOException {
        try (var feed = open(stage)) {
            for (int i = 0; i < stage.processed(); i++) {
                feed.next();
            }
            return takeFrom(feed, stage, mayGoOn);
        }
    }

    private boolean takeFrom(PostingFeed feed, Stage stage, BooleanSupplier mayGoOn)
            throws IOException {
        var reader = new PostingReader(stage.mapping(), LocalDate.now(clock));
        int done = stage.processed();
        var next = ahead.read(feed, reader);
        try {
            while (true) {
                var portion = arrived(next);
                next = portion.end() ? null : ahead.read(feed, reader);
                if (!portion.postings().isEmpty()
                        && !(mayGoOn.getAsBoolean() && take(stage.id(), done, portion))) {
                    return false;
                }
                done += portion.postings().size();
                if (portion.broken() != null) {
                    throw portion.broken();
                }
                if (portion.end()) {
                    return true;
                }
            }
        } finally {
            if (next != null) {
                arrived(next); // nobody closes a feed that another thread reads
            }
        }
    }

    private boolean take(long id, int from, Portion portion) {
        return retries.run(() -> steps.take(id, from, portion.postings()));
    }

    private static Portion arrived(Future<Portion> next) throws IOException {
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    /** The container wraps what the reading threw; whether it will pass tells its cause. */
    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private PostingFeed open(Stage stage) throws IOException {
        var in =
                new BufferedInputStream(
                        new ChunkStream(number -> imports.findChunk(stage.id(), number)));
        var format = stage.format().isPresent() ? stage.format().get() : PostingFormat.guess(in);
        return PostingFeeds.open(format, in, stage.address());
    }
}
