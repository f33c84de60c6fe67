package org.distintivo.insight.service.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.distintivo.insight.service.market.MarketRepository.Named;

/** Reads the postings of some skills, portion by portion, and has them counted. */
@ApplicationScoped
class MarketCount {

    private static final int PORTION = 2_000;

    @Inject private MarketRepository market;

    /** Counts all postings that name at least one of these skills. */
    MarketTally count(Set<Long> skills, Instant moment) {
        var tally = new MarketTally(moment, skills);
        if (skills.isEmpty()) {
            return tally;
        }
        var since = since(moment);
        long last = Long.MIN_VALUE;
        List<Named> found;
        do {
            found = market.listNaming(skills, last, PORTION, since, moment);
            for (var named : found) {
                if (named.posting() != null) {
                    tally.add(named.posting(), named.skills());
                }
                last = named.id();
            }
        } while (found.size() == PORTION);
        return tally;
    }

    /** The first day of the first month that is counted. */
    private static LocalDate since(Instant moment) {
        return YearMonth.from(moment.atOffset(ZoneOffset.UTC))
                .minusMonths(MarketTally.MONTHS - 1L)
                .atDay(1);
    }

    /** Counts all open postings, for others to be compared with. */
    MarketBase base(Instant moment) {
        var open = new HashMap<Place, Integer>();
        for (var row : market.countOpen(moment)) {
            add(open, (String) row[0], (Number) row[1]);
        }
        var skills = new HashMap<Place, Map<Long, Integer>>();
        for (var row : market.countOpenBySkill(moment)) {
            for (var place : Place.of((String) row[0], null).around()) {
                skills.computeIfAbsent(place, it -> new HashMap<>())
                        .merge((Long) row[1], ((Number) row[2]).intValue(), Integer::sum);
            }
        }
        return new MarketBase(open, skills);
    }

    private static void add(Map<Place, Integer> counts, String country, Number count) {
        for (var place : Place.of(country, null).around()) {
            counts.merge(place, count.intValue(), Integer::sum);
        }
    }
}
