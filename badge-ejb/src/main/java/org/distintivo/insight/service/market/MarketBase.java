package org.distintivo.insight.service.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * All open postings, against which a subject's are compared.
 *
 * @param open how many there are in each country, and everywhere
 * @param skills how many name a skill, in each country and everywhere
 */
public record MarketBase(Map<Place, Integer> open, Map<Place, Map<Long, Integer>> skills) {

    /**
     * Returns how many times more often postings of the subject name a skill than all postings of
     * the country do; null where that cannot be said.
     *
     * @param both postings of the subject that name it
     * @param ofSubject all of its postings
     */
    BigDecimal lift(Place place, long skill, int both, int ofSubject) {
        var within = place.isRegion() ? place.ofCountry() : place;
        int all = open.getOrDefault(within, 0);
        int named = skills.getOrDefault(within, Map.of()).getOrDefault(skill, 0);
        if (both < MarketTally.FEWEST || named == 0 || ofSubject == 0) {
            return null;
        }
        return BigDecimal.valueOf((double) both * all / ((double) ofSubject * named))
                .setScale(2, RoundingMode.HALF_UP);
    }
}
