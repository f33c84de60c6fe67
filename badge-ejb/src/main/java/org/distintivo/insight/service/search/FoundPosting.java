package org.distintivo.insight.service.search;

import java.time.LocalDate;
import java.util.Comparator;
import org.distintivo.insight.domain.GeoPosition;

/**
 * An opening as the search finds it, with what facets count.
 *
 * @param position null where it is not known
 */
record FoundPosting(
        long id,
        LocalDate postedOn,
        String country,
        String region,
        String employer,
        String language,
        String employmentType,
        boolean remote,
        GeoPosition position) {

    static final Comparator<FoundPosting> NEWEST_FIRST =
            Comparator.comparing(FoundPosting::postedOn).thenComparing(FoundPosting::id).reversed();

    JobCursor cursor() {
        return new JobCursor(postedOn, id);
    }
}
