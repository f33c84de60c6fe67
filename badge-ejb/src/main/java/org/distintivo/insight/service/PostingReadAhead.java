package org.distintivo.insight.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.distintivo.insight.service.reading.PostingFeed;
import org.distintivo.insight.service.reading.PostingReader;

/**
 * Reads the next portion of a feed while the one before is written, so that the processor and the
 * database work at the same time. No more than these two portions are in memory.
 */
@Stateless
@PermitAll
public class PostingReadAhead {

    /** Postings in a portion, which is a transaction. */
    static final int PORTION = 1_000;

    /**
     * Some postings in their order.
     *
     * @param end whether nothing comes behind them
     * @param broken what ended the feed; null where nothing did or its end was reached
     */
    record Portion(List<PostingService.Read> postings, boolean end, IOException broken) {}

    /** Reads a portion, as far as the feed can be read. Only one may be read at a time. */
    @Asynchronous
    public Future<Portion> read(PostingFeed feed, PostingReader reader) {
        var postings = new ArrayList<PostingService.Read>(PORTION);
        try {
            while (postings.size() < PORTION) {
                var next = feed.next();
                if (next.isEmpty()) {
                    return new AsyncResult<>(new Portion(postings, true, null));
                }
                postings.add(new PostingService.Read(feed.line(), reader.read(next.get())));
            }
            return new AsyncResult<>(new Portion(postings, false, null));
        } catch (IOException e) {
            return new AsyncResult<>(new Portion(postings, true, e));
        }
    }
}
