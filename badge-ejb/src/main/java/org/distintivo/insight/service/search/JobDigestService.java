package org.distintivo.insight.service.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.insight.domain.DigestRhythm;
import org.distintivo.insight.domain.JobSearchRefusedException;
import org.distintivo.insight.domain.SavedSearch;
import org.distintivo.platform.domain.Roles;

/**
 * Tells which new openings people who keep searches are to be told of by mail. What came within the
 * last minutes waits for the next mail, as the search may not have it yet.
 */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.MANAGER})
public class JobDigestService {

    private static final Duration SETTLING = Duration.ofMinutes(10);

    /** Openings that a mail names of one search. */
    private static final int MOST = 10;

    @Inject private SavedSearchRepository searches;
    @Inject private JobIndexSteps index;
    @Inject private JobFinder finder;
    @Inject private Clock clock;

    /**
     * One search in a mail: what was first seen in this time is new.
     *
     * @param search public id
     */
    public record Window(String search, Instant from, Instant until) {

        /** Returns it as the mail keeps it. */
        public String written() {
            return search + " " + from + " " + until;
        }

        /** Reads what {@link #written} wrote. */
        public static Window of(String written) {
            var parts = written.split(" ");
            return new Window(parts[0], Instant.parse(parts[1]), Instant.parse(parts[2]));
        }
    }

    /** Returns some people for whom it is time, once the search has everything. */
    @RolesAllowed(Roles.SYSTEM)
    public Set<Long> listDue(int most) {
        var until = clock.instant().minus(SETTLING);
        var due =
                Stream.of(DigestRhythm.values())
                        .filter(it -> it.period().isPresent())
                        .flatMap(
                                it ->
                                        searches
                                                .listEarners(
                                                        it, until.minus(it.period().get()), most)
                                                .stream())
                        .limit(most)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return due.isEmpty() || index.isDue() ? Set.of() : due;
    }

    /**
     * Notes that a person is being told, and returns of what.
     *
     * @return the searches with new openings; empty where there is nothing to say
     */
    @RolesAllowed(Roles.SYSTEM)
    public List<Window> take(long earnerId, Locale language) {
        var until = clock.instant().minus(SETTLING);
        var windows = new ArrayList<Window>();
        for (var search : searches.listOf(earnerId)) {
            if (search.isDue(until)) {
                var window = new Window(search.publicId(), search.toldAt(), until);
                if (found(earnerId, search, window, language).isPresent()) {
                    windows.add(window);
                }
                search.told(until);
            }
        }
        return windows;
    }

    /** Returns what the windows hold now: what has closed since is not told. */
    public List<JobDigestView> list(long earnerId, List<Window> windows, Locale language) {
        return windows.stream()
                .flatMap(
                        window ->
                                searches.find(earnerId, window.search()).stream()
                                        .flatMap(
                                                it ->
                                                        found(earnerId, it, window, language)
                                                                .stream()))
                .toList();
    }

    /** What a search asks for may be gone, such as an exam from the catalog. */
    private Optional<JobDigestView> found(
            long earnerId, SavedSearch search, Window window, Locale language) {
        try {
            var asked = new JobSearch(search.filter(), null, MOST, language, false);
            var found = finder.findNew(asked, earnerId, window.from(), window.until());
            return found.jobs().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new JobDigestView(
                                    search.name(),
                                    search.filter(),
                                    found.jobs(),
                                    found.count(),
                                    found.isWhole()));
        } catch (JobSearchRefusedException e) {
            return Optional.empty();
        }
    }
}
