package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds openings, the newest first, at a cost that does not grow with their number. Up to a
 * thousand that fit are read whole, and counts are exact. Of more, so many fit that the page stands
 * among the newest few thousand of all openings, which are looked at one after the other; facets
 * then count what was met there. Only where the fitting ones are many and all old, the database
 * sorts.
 */
@ApplicationScoped
class JobSelection {

    /** How many are counted exactly. */
    static final int MOST_COUNTED = 1_000;

    /** How many of the newest are looked at where more fit than are counted. */
    private static final int LOOKED_AT = 5_000;

    /**
     * @param page what the reader sees
     * @param isMore whether there are some behind
     * @param counted what facets are counted of
     * @param isWhole whether those are all that fit
     */
    record Selected(
            List<FoundPosting> page, boolean isMore, List<FoundPosting> counted, boolean isWhole) {}

    @Inject private JobSearchRepository jobs;
    @Inject private Clock clock;

    Selected select(JobConditions fitting, JobCursor behind, int limit) {
        var day = LocalDate.now(clock);
        var some = jobs.listAny(fitting, day, MOST_COUNTED + 1);
        if (some.size() <= MOST_COUNTED) {
            var all = some.stream().sorted(FoundPosting.NEWEST_FIRST).toList();
            return page(behind(all, behind), all, true, limit);
        }
        var newest = jobs.listAmongNewest(fitting, day, behind, LOOKED_AT);
        var met = newest.stream().sorted(FoundPosting.NEWEST_FIRST).toList();
        var found = met.size() > limit ? met : jobs.listNewest(fitting, day, behind, limit + 1);
        return page(found, met.stream().limit(MOST_COUNTED).toList(), false, limit);
    }

    /** Returns the newest that fit, a thousand at most. */
    List<FoundPosting> newest(JobConditions fitting) {
        var day = LocalDate.now(clock);
        var some = jobs.listAny(fitting, day, MOST_COUNTED + 1);
        var all =
                some.size() <= MOST_COUNTED
                        ? some
                        : jobs.listNewest(fitting, day, null, MOST_COUNTED);
        return all.stream().sorted(FoundPosting.NEWEST_FIRST).toList();
    }

    private static List<FoundPosting> behind(List<FoundPosting> all, JobCursor behind) {
        return behind == null ? all : all.stream().filter(behind::isBefore).toList();
    }

    private static Selected page(
            List<FoundPosting> found, List<FoundPosting> counted, boolean whole, int limit) {
        return new Selected(
                found.stream().limit(limit).toList(), found.size() > limit, counted, whole);
    }
}
