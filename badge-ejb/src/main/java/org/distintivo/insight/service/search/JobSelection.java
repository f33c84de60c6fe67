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
 * more, facets count the newest. Where they are some thousands, and so perhaps all old, their
 * numbers are sorted; only where they are very many and all old, the database sorts. What no index
 * of the newest holds, such as words, is looked for by itself first.
 */
@ApplicationScoped
class JobSelection {

    /** How many are counted exactly. */
    static final int MOST_COUNTED = 1_000;

    /** How many of the newest are looked at. */
    private static final int LOOKED_AT = 5_000;

    /** How many are sorted: of more, the newest that are looked at hold a page. */
    private static final int SORTED = 5_000;

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
        boolean first = !fitting.isReadingRows();
        var met = first ? met(fitting, day, behind) : List.<FoundPosting>of();
        if (met.size() > MOST_COUNTED) {
            return page(met, met, false, limit);
        }
        int most = met.size() > limit ? MOST_COUNTED : SORTED;
        var some = jobs.listPlaces(fitting, day, most + 1);
        if (some.size() <= MOST_COUNTED) {
            var all = rows(some);
            return page(behind(all, behind), all, true, limit);
        }
        if (met.size() <= limit && some.size() <= SORTED) {
            var sorted = some.stream().sorted(JobCursor.NEWEST_FIRST).toList();
            var next = sorted.stream().filter(it -> behind == null || behind.isBefore(it));
            return page(rows(next.limit(limit + 1L).toList()), newest(sorted), false, limit);
        }
        met = first ? met : met(fitting, day, behind);
        var found =
                met.size() > limit ? met : sorted(jobs.listNewest(fitting, day, behind, limit + 1));
        return page(found, met, false, limit);
    }

    private List<FoundPosting> met(JobConditions fitting, LocalDate day, JobCursor behind) {
        return sorted(jobs.listAmongNewest(fitting, day, behind, LOOKED_AT, MOST_COUNTED + 1));
    }

    private List<FoundPosting> newest(List<JobCursor> sorted) {
        return rows(sorted.stream().limit(MOST_COUNTED).toList());
    }

    private List<FoundPosting> rows(List<JobCursor> places) {
        return sorted(jobs.list(places.stream().map(JobCursor::id).toList()));
    }

    private static List<FoundPosting> sorted(List<FoundPosting> found) {
        return found.stream().sorted(FoundPosting.NEWEST_FIRST).toList();
    }

    /** Returns the newest that fit, some more than a thousand at most. */
    List<FoundPosting> newest(JobConditions fitting) {
        var day = LocalDate.now(clock);
        var some = jobs.listPlaces(fitting, day, SORTED + 1);
        return some.size() > SORTED
                ? sorted(jobs.listNewest(fitting, day, null, MOST_COUNTED + 1))
                : rows(
                        some.stream()
                                .sorted(JobCursor.NEWEST_FIRST)
                                .limit(MOST_COUNTED + 1L)
                                .toList());
    }

    private static List<FoundPosting> behind(List<FoundPosting> all, JobCursor behind) {
        return behind == null ? all : all.stream().filter(behind::isBefore).toList();
    }

    private static Selected page(
            List<FoundPosting> found, List<FoundPosting> counted, boolean whole, int limit) {
        return new Selected(
                found.stream().limit(limit).toList(),
                found.size() > limit,
                counted.stream().limit(MOST_COUNTED).toList(),
                whole);
    }
}
