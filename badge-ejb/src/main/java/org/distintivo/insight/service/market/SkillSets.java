package org.distintivo.insight.service.market;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.distintivo.platform.service.BoundedCache;

/**
 * Counts the postings of any set of skills, such as those of somebody's badges together. What was
 * counted is kept in memory and shown with its moment until a newer round of figures has been
 * counted for it, so that only the very first look waits; it is of skills and not of a person.
 */
@ApplicationScoped
class SkillSets {

    /** Of a set some tens of kilobytes are kept. */
    private static final int MOST = 200;

    /**
     * The figures of a set, by place and as they are kept elsewhere.
     *
     * @param moment that they are of
     */
    record Counted(Instant moment, int open, Map<Place, String> sheets) {

        /** Returns the figures of one place; those of nothing where there are too few. */
        MarketSheet sheet(Place place) {
            var written = sheets.get(place);
            return written == null ? MarketSheet.EMPTY : MarketSheet.read(written);
        }
    }

    @Inject private MarketCount market;
    @Inject private SkillSetCount later;

    private final Cache<Set<Long>, Counted> counted = BoundedCache.of(MOST);
    private final Cache<Instant, MarketBase> bases = BoundedCache.of(1);
    private final Set<Set<Long>> underWay = ConcurrentHashMap.newKeySet();

    /**
     * Returns the figures of a set, which may be of an earlier round.
     *
     * @param moment of the last round
     */
    Counted of(Set<Long> skills, Instant moment) {
        var set = Set.copyOf(skills);
        var known = counted.getIfPresent(set);
        if (known == null) {
            return count(set, moment);
        }
        if (known.moment().isBefore(moment) && underWay.add(set)) {
            later.count(set, moment);
        }
        return known;
    }

    /** Counts a set anew, for whoever looks at it next. */
    Counted count(Set<Long> skills, Instant moment) {
        try {
            var tally = market.count(skills, moment);
            var sheets =
                    tally.sheets(base(moment)).entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey, it -> it.getValue().written()));
            var fresh = new Counted(moment, tally.open(), sheets);
            counted.put(skills, fresh);
            return fresh;
        } finally {
            underWay.remove(skills);
        }
    }

    private MarketBase base(Instant moment) {
        var known = bases.getIfPresent(moment);
        if (known == null) {
            known = market.base(moment);
            bases.put(moment, known);
        }
        return known;
    }
}
