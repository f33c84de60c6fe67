package org.distintivo.insight.service.reading;

import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingFault;

/** What became of one posting when it was read. */
public sealed interface PostingReading {

    /** It was understood. */
    record Understood(PostingFacts facts) implements PostingReading {}

    /**
     * It was not, and is kept aside.
     *
     * @param identifier what the source calls it; null where that could not be read either
     * @param value what stood there; null where nothing did
     */
    record Quarantined(String identifier, PostingFault fault, String value)
            implements PostingReading {}
}
