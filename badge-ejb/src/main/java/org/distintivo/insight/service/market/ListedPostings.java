package org.distintivo.insight.service.market;

import java.time.Instant;
import java.util.List;
import org.distintivo.insight.service.market.InsightView.Subject;

/**
 * A page of the postings behind a figure, the newest first.
 *
 * @param asOf the moment of the figures, at which they were open; null before a first count
 */
public record ListedPostings(Subject subject, Instant asOf, List<ListedPosting> postings) {

    /** How many are on a page. */
    public static final int PORTION = 20;
}
