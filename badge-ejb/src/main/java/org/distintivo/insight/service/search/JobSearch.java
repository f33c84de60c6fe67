package org.distintivo.insight.service.search;

import java.util.Locale;
import org.distintivo.insight.domain.JobFilter;

/**
 * A page of a search.
 *
 * @param after where it begins, as the page before has said; null for the first
 * @param limit how many openings at most, 1 to {@value #MOST}
 * @param language of the reader
 * @param withFacets whether it is wanted what else could be asked
 */
public record JobSearch(
        JobFilter filter, String after, int limit, Locale language, boolean withFacets) {

    public static final int MOST = 100;

    /** Openings of a page where nothing is said. */
    public static final int USUAL = 20;
}
