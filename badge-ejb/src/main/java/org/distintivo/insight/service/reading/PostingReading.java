package org.distintivo.insight.service.reading;

import org.distintivo.insight.domain.PostingDigest;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingFault;

/** What became of one posting when it was read. */
public sealed interface PostingReading {

    /** Returns what the source calls it; null where that could not be read. */
    String identifier();

    /**
     * It was understood.
     *
     * @param text its description without elements
     */
    record Understood(PostingFacts facts, PostingDigest digest, String text)
            implements PostingReading {

        /** Makes one of what was not read but made here. */
        public static Understood of(PostingFacts facts) {
            var text = PostingText.description(facts.description()).plain();
            return new Understood(facts, PostingDigest.of(facts), text);
        }

        @Override
        public String identifier() {
            return facts.identifier();
        }
    }

    /**
     * It was not, and is kept aside.
     *
     * @param identifier what the source calls it; null where that could not be read either
     * @param value what stood there; null where nothing did
     */
    record Quarantined(String identifier, PostingFault fault, String value)
            implements PostingReading {}
}
