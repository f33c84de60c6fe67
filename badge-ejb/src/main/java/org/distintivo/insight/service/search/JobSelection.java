package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds openings, the newest first, at a cost that does not grow with their number. The newest few
 * thousand of all openings are looked at one after the other, in an index that holds what can be
 * chosen. Where no more than a thousand fit at all they are read whole, and counts are exact. Of
 * more, facets count what was met among the newest; only where the fitting ones are many and all
 * old, the database sorts. What no index of the newest holds, such as words, is looked for by
 * itself first.
 */
@ApplicationScoped
class JobSelection {

    /** How many are counted exactly. */
    static final int MOST_COUNTED = 1_000;

    /** How many of the newest are looked at. */
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
        boolean wordsFirst = fitting.isReadingRows();
        var met = wordsFirst ? List.<FoundPosting>of() : met(fitting, day, behind);
        if (met.size() <= MOST_COUNTED && !jobs.areMore(fitting, day, MOST_COUNTED)) {
            var all = sorted(jobs.listAny(fitting, day, MOST_COUNTED));
            return page(behind(all, behind), all, true, limit);
        }
        met = wordsFirst ? met(fitting, day, behind) : met;
        var found = met.size() > limit ? met : jobs.listNewest(fitting, day, behind, limit + 1);
        return page(found, met.stream().limit(MOST_COUNTED).toList(), false, limit);
    }

    private List<FoundPosting> met(JobConditions fitting, LocalDate day, JobCursor behind) {
        return sorted(jobs.listAmongNewest(fitting, day, behind, LOOKED_AT, MOST_COUNTED + 1));
    }

    private static List<FoundPosting> sorted(List<FoundPosting> found) {
        return found.stream().sorted(FoundPosting.NEWEST_FIRST).toList();
    }

    /** Returns the newest that fit, a thousand at most. */
    List<FoundPosting> newest(JobConditions fitting) {
        var day = LocalDate.now(clock);
        return sorted(
                jobs.areMore(fitting, day, MOST_COUNTED)
                        ? jobs.listNewest(fitting, day, null, MOST_COUNTED + 1)
                        : jobs.listAny(fitting, day, MOST_COUNTED));
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
