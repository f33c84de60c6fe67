package org.distintivo.insight.service;

import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.reading.PostingFormat;

/**
 * What is said of a feed that is handed in.
 *
 * @param format null where it is to be told from the first bytes
 * @param whole whether it names everything that is open
 * @param address where it was fetched; empty where it was handed in
 */
public record SubmittedFeed(
        SourceName source, PostingFormat format, boolean whole, String address) {

    /** Describes one that was handed in. */
    public SubmittedFeed(SourceName source, PostingFormat format, boolean whole) {
        this(source, format, whole, "");
    }
}
