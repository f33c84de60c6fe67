package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.distintivo.insight.domain.FeedFault;
import org.distintivo.insight.service.PostingImportSteps.Stage;
import org.distintivo.insight.service.reading.FeedBrokenException;
import org.distintivo.insight.service.reading.PostingFeed;
import org.distintivo.insight.service.reading.PostingFeeds;
import org.distintivo.insight.service.reading.PostingFormat;
import org.distintivo.insight.service.reading.PostingMapping;
import org.distintivo.insight.service.reading.PostingReader;
import org.distintivo.platform.service.ChunkStream;
import org.distintivo.platform.service.Retries;

/** Carries one import on from wherever it stopped, with one portion of postings in memory. */
@ApplicationScoped
class PostingImportRun {

    private static final int PORTION = 500;

    @Inject private PostingImportSteps steps;
    @Inject private PostingImportRepository imports;
    @Inject private Retries retries;
    @Inject private Clock clock;

    /**
     * @param mayGoOn asked before every portion
     */
    void carryOn(Stage stage, BooleanSupplier mayGoOn) throws IOException {
        var from = new Position(stage.processed());
        try (var feed = open(stage)) {
            skip(feed, stage.processed());
            if (takeFrom(stage.id(), from, feed, stage, mayGoOn)) {
                steps.end(stage.id());
            }
        } catch (FeedBrokenException e) {
            steps.fail(stage.id(), FeedFault.FEED_BROKEN, e.line());
        }
    }

    /** How far an import has come. */
    private static final class Position {
        private int done;

        Position(int done) {
            this.done = done;
        }
    }

    /**
     * @return whether the end was reached
     */
    private boolean takeFrom(
            long id, Position from, PostingFeed feed, Stage stage, BooleanSupplier mayGoOn)
            throws IOException {
        var reader = new PostingReader(PostingMapping.known(), LocalDate.now(clock));
        while (true) {
            var portion = new ArrayList<PostingService.Read>();
            FeedBrokenException broken = fill(portion, feed, reader);
            if (!portion.isEmpty()) {
                if (!mayGoOn.getAsBoolean() || !take(id, from.done, portion)) {
                    return false;
                }
                from.done += portion.size();
            }
            if (broken != null) {
                throw broken;
            }
            if (portion.size() < PORTION) {
                return true;
            }
        }
    }

    /**
     * Reads a portion, as far as the feed can be read.
     *
     * @return what ended it; null where nothing did
     */
    private static FeedBrokenException fill(
            List<PostingService.Read> portion, PostingFeed feed, PostingReader reader)
            throws IOException {
        try {
            while (portion.size() < PORTION) {
                var next = feed.next();
                if (next.isEmpty()) {
                    return null;
                }
                portion.add(new PostingService.Read(feed.line(), reader.read(next.get())));
            }
            return null;
        } catch (FeedBrokenException e) {
            return e;
        }
    }

    private boolean take(long id, int from, List<PostingService.Read> portion) {
        return retries.run(() -> steps.take(id, from, portion));
    }

    private static void skip(PostingFeed feed, int postings) throws IOException {
        for (int i = 0; i < postings; i++) {
            feed.next();
        }
    }

    private PostingFeed open(Stage stage) throws IOException {
        var in =
                new BufferedInputStream(
                        new ChunkStream(number -> imports.findChunk(stage.id(), number)));
        var format = stage.format().isPresent() ? stage.format().get() : PostingFormat.guess(in);
        return PostingFeeds.open(format, in, stage.address());
    }
}
