package org.distintivo.insight.service.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * What counting needs of a posting. Only postings that count are of this kind: of the same job on
 * several boards, one.
 *
 * @param employer null where none is named
 * @param region as it was written; null where none is said
 * @param pay for a year of full-time work; null where the posting's pay does not count
 */
record MarketPosting(
        long id,
        String source,
        String title,
        String titleKey,
        String employer,
        String employerKey,
        String country,
        String region,
        LocalDate postedOn,
        Life life,
        Pay pay) {

    /**
     * From when until when somebody can apply.
     *
     * @param validThrough the last day; null where none is said
     * @param withdrawnAt null while it is not
     */
    record Life(Instant firstSeenAt, LocalDate validThrough, Instant withdrawnAt) {

        boolean isOpen(Instant moment) {
            var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
            return !firstSeenAt.isAfter(moment)
                    && (withdrawnAt == null || withdrawnAt.isAfter(moment))
                    && (validThrough == null || !validThrough.isBefore(day));
        }
    }

    /**
     * A yearly amount, as advertised and by the operator's rates.
     *
     * @param currency ISO 4217
     * @param base the currency of the rates; null where there are none
     * @param yearlyInBase null where no rate was in force on the posting's day
     */
    record Pay(String currency, BigDecimal yearly, String base, BigDecimal yearlyInBase) {}

    Place place() {
        return Place.of(country, region);
    }

    YearMonth month() {
        return YearMonth.from(postedOn);
    }
}
