package org.distintivo.insight.service.market;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.service.market.MarketSheet.Month;
import org.distintivo.insight.service.market.MarketSheet.WithSkill;

/** Counts the postings of one subject in one place. */
final class PlaceTally {

    private static final int NAMES = 10;
    private static final int SKILLS = 15;
    private static final int PLACES = 250;

    private final Place place;
    private final YearMonth last;
    private final int[] months = new int[MarketTally.MONTHS];
    private final NameCounts employers = new NameCounts();
    private final NameCounts titles = new NameCounts();
    private final NameCounts countries = new NameCounts();
    private final NameCounts regions = new NameCounts();
    private final NameCounts sources = new NameCounts();
    private final Map<Long, Integer> skills = new HashMap<>();
    private final PayTally pays = new PayTally();
    private int open;

    PlaceTally(Place place, Instant moment) {
        this.place = place;
        last = YearMonth.from(moment.atOffset(ZoneOffset.UTC));
    }

    /** Counts the month in which one appeared. */
    void appeared(MarketPosting posting) {
        long ago = posting.month().until(last, ChronoUnit.MONTHS);
        if (ago >= 0 && ago < months.length) {
            months[months.length - 1 - (int) ago]++;
        }
    }

    /** Counts what an open one says. */
    void open(MarketPosting posting, List<Long> otherSkills) {
        open++;
        employers.add(posting.employerKey(), posting.employer());
        titles.add(posting.titleKey(), posting.title());
        sources.add(posting.source(), posting.source());
        otherSkills.forEach(it -> skills.merge(it, 1, Integer::sum));
        pays.add(posting);
        var from = posting.place();
        if (place.equals(Place.EVERYWHERE) && !from.country().isEmpty()) {
            countries.add(from.country(), from.country());
        }
        if (!place.country().isEmpty() && !place.isRegion() && from.isRegion()) {
            regions.add(from.region(), posting.region());
        }
    }

    int open() {
        return open;
    }

    MarketSheet sheet(MarketBase base) {
        return new MarketSheet(
                open,
                trend(),
                employers.ranked(NAMES),
                titles.ranked(NAMES),
                countries.ranked(PLACES),
                regions.ranked(PLACES),
                withSkills(base),
                pays.figures(),
                sources.ranked(PLACES));
    }

    private List<Month> trend() {
        var trend = new ArrayList<Month>();
        for (int i = 0; i < months.length; i++) {
            trend.add(new Month(last.minusMonths(months.length - 1L - i), months[i]));
        }
        return trend;
    }

    private List<WithSkill> withSkills(MarketBase base) {
        return skills.entrySet().stream()
                .sorted(
                        Comparator.comparing(Map.Entry<Long, Integer>::getValue)
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                .limit(SKILLS)
                .map(
                        it ->
                                new WithSkill(
                                        it.getKey(),
                                        it.getValue(),
                                        base.lift(place, it.getKey(), it.getValue(), open)))
                .toList();
    }
}
