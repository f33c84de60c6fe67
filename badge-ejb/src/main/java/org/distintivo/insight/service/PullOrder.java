package org.distintivo.insight.service;

import java.net.URI;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.reading.PostingFormat;

/**
 * What to fetch for a source.
 *
 * @param format null where it is to be told from the answer
 * @param etag of what is there already; null where nothing is
 * @param lastModified of what is there already; null where nothing is
 */
record PullOrder(
        SourceName source,
        URI address,
        PostingFormat format,
        boolean whole,
        String etag,
        String lastModified) {}
