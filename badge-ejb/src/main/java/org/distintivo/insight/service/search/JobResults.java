package org.distintivo.insight.service.search;

import java.util.List;

/**
 * A page of openings.
 *
 * @param next where the next page begins; null on the last one
 * @param count how many fit, exactly; more than that where not whole
 * @param isWhole false where more than {@code count} fit
 * @param facets what else could be asked, with counts of {@code counted} openings
 * @param counted of how many of the newest facets are counted
 * @param near null where no place was asked for
 */
public record JobResults(
        List<JobView> jobs,
        String next,
        int count,
        boolean isWhole,
        List<Facet> facets,
        int counted,
        NearView near) {

    /**
     * What openings differ in.
     *
     * @param name as in {@code JobFilter}
     */
    public record Facet(String name, List<FacetValue> values) {}

    /**
     * @param value as it stands in an address
     * @param label what it is called; the value where pages find a name for it
     */
    public record FacetValue(String value, String label, int count) {}
}
