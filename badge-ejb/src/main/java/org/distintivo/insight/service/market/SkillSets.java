package org.distintivo.insight.service.market;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.distintivo.platform.service.BoundedCache;

/**
 * Counts the postings of any set of skills, such as those of somebody's badges together. What was
 * counted is kept in memory for as long as the figures of exams and certifications are those of the
 * same moment; it is of skills and not of a person.
 */
@ApplicationScoped
class SkillSets {

    /** Of a set some tens of kilobytes are kept. */
    private static final int MOST = 200;

    private record Key(Set<Long> skills, Instant moment) {}

    /** The figures of a set, by place and as they are kept elsewhere. */
    private record Counted(int open, Map<Place, String> sheets) {}

    @Inject private MarketCount market;

    private final Cache<Key, Counted> counted = BoundedCache.of(MOST);
    private final Cache<Instant, MarketBase> bases = BoundedCache.of(1);

    /**
     * Returns the figures of a set in one place; those of nothing where there are too few.
     *
     * @param moment of the last round
     */
    MarketSheet sheet(Set<Long> skills, Instant moment, Place place) {
        var written = of(skills, moment).sheets().get(place);
        return written == null ? MarketSheet.EMPTY : MarketSheet.read(written);
    }

    private Counted of(Set<Long> skills, Instant moment) {
        var key = new Key(new TreeSet<>(skills), moment);
        var known = counted.getIfPresent(key);
        if (known == null) {
            known = count(skills, moment);
            counted.put(key, known);
        }
        return known;
    }

    private Counted count(Set<Long> skills, Instant moment) {
        var tally = market.count(skills, moment);
        var sheets =
                tally.sheets(base(moment)).entrySet().stream()
                        .collect(
                                Collectors.toMap(Map.Entry::getKey, it -> it.getValue().written()));
        return new Counted(tally.open(), sheets);
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
