package org.distintivo.insight.service.market;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts the postings of one subject, in every place at once. Each posting is added once; what is
 * counted of it is: while it is open everything, afterwards the month in which it appeared.
 */
final class MarketTally {

    /** Nothing is worked out of fewer postings than this. */
    static final int FEWEST = 5;

    /** For how many months the past is counted. */
    static final int MONTHS = 24;

    private final Instant moment;
    private final Set<Long> own;
    private final Map<Place, PlaceTally> places = new HashMap<>();

    /**
     * @param moment at which postings have to be open
     * @param own the subject's skills, which are not told as asked together with it
     */
    MarketTally(Instant moment, Set<Long> own) {
        this.moment = moment;
        this.own = Set.copyOf(own);
    }

    /**
     * @param skills that the posting names
     */
    void add(MarketPosting posting, Collection<Long> skills) {
        boolean open = posting.life().isOpen(moment);
        for (var place : posting.place().around()) {
            var tally = places.computeIfAbsent(place, it -> new PlaceTally(it, moment));
            tally.appeared(posting);
            if (open) {
                tally.open(posting, skills.stream().filter(it -> !own.contains(it)).toList());
            }
        }
    }

    /** Returns how many are open, everywhere. */
    int open() {
        var everywhere = places.get(Place.EVERYWHERE);
        return everywhere == null ? 0 : everywhere.open();
    }

    /** Returns the figures of every place that has enough postings for any. */
    Map<Place, MarketSheet> sheets(MarketBase base) {
        var sheets = new LinkedHashMap<Place, MarketSheet>();
        places.forEach(
                (place, tally) -> {
                    if (tally.open() >= FEWEST || place.equals(Place.EVERYWHERE)) {
                        sheets.put(place, tally.sheet(base));
                    }
                });
        return sheets;
    }
}
