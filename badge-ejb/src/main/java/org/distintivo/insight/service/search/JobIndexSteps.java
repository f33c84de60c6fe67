package org.distintivo.insight.service.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import org.distintivo.insight.service.FeedsUnderWay;
import org.distintivo.insight.service.search.JobIndexRepository.Change;
import org.distintivo.platform.domain.Roles;

/** Takes the single steps of bringing the search up to date; each is one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class JobIndexSteps {

    private static final int AT_ONCE = 1_000;

    /**
     * A transaction that began before another may end behind it, so that its changes appear among
     * older ones.
     */
    private static final Duration LATE = Duration.ofMinutes(2);

    /** Of which size on places are learned once in so many seconds. */
    private static final int ROWS_PER_SECOND_OF_REST = 10_000;

    @Inject private JobIndexRepository index;
    @Inject private KnownPlaceRepository places;
    @Inject private FeedsUnderWay feeds;
    @Inject private Clock clock;

    /** Returns whether a posting has become something else than its row. */
    public boolean isDue() {
        return !index.listChanged(index.progress(), LocalDate.now(clock), 1).isEmpty();
    }

    /** Returns whether a feed is being taken in, which needs the processors. */
    public boolean isFeedTaken() {
        return feeds.areThere();
    }

    /** Returns up to where everything has been worked through. */
    public Change begin() {
        return index.progress();
    }

    /**
     * Works some changes through.
     *
     * @return the last of them; null when there is none behind
     */
    public Change next(Change behind) {
        var day = LocalDate.now(clock);
        var changed = index.listChanged(behind, day, AT_ONCE);
        if (changed.isEmpty()) {
            return null;
        }
        var ids = new HashSet<Long>();
        changed.forEach(it -> ids.add(it.id()));
        ids.addAll(index.listNextOf(ids));
        index.write(ids, day);
        return changed.get(changed.size() - 1);
    }

    /** Ends a run: notes how far it is certain, and learns places unless it just has. */
    public void end() {
        var now = clock.instant();
        index.progress(new Change(now.minus(LATE), 0));
        index.dropPast(LocalDate.now(clock));
        var rest = Duration.ofSeconds(index.count() / ROWS_PER_SECOND_OF_REST);
        if (!index.placesAt().plus(rest).isAfter(now)) {
            places.learn();
            places.place();
            index.placesAt(now);
        }
    }
}
