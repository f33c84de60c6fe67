package org.distintivo.insight.service.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A feed that is read posting by posting, so that no more than one is in memory. */
public interface PostingFeed extends Closeable {

    /**
     * Returns the next posting; empty at the end.
     *
     * @throws FeedBrokenException where nothing can be read from here on
     */
    Optional<NamedTexts> next() throws IOException;

    /**
     * Returns where the last posting began: a line, counted from 1, or its number where lines say
     * nothing.
     */
    long line();
}
