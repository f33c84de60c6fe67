package org.distintivo.insight.service.market;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.distintivo.insight.domain.InsightFilterException;

/**
 * What a reader wants figures of.
 *
 * @param place everywhere, a country or a region of one
 * @param region as the reader wrote it; null without one
 * @param currency ISO 4217; null for the one in which most postings pay
 * @param months for how many months the trend goes back, 1 to 24
 */
public record InsightFilter(Place place, String region, String currency, int months) {

    /** Everywhere, for a year. */
    public static final InsightFilter NONE = new InsightFilter(Place.EVERYWHERE, null, null, 12);

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_REGION = 200;

    /**
     * Reads what stands in an address; what is null or empty is not asked for.
     *
     * @throws InsightFilterException {@code insight-filter}, naming the one that is wrong
     */
    public static InsightFilter of(String country, String region, String currency, String months) {
        var of = country(country);
        var within = region(region, of);
        return new InsightFilter(Place.of(of, within), within, currency(currency), months(months));
    }

    private static String country(String code) {
        var upper = upper(code);
        if (upper != null && !COUNTRIES.contains(upper)) {
            throw new InsightFilterException("country");
        }
        return upper;
    }

    private static String region(String name, String country) {
        if (isAbsent(name)) {
            return null;
        }
        if (country == null || name.length() > LONGEST_REGION) {
            throw new InsightFilterException("region");
        }
        return name.strip();
    }

    private static String currency(String code) {
        var upper = upper(code);
        try {
            return upper == null ? null : Currency.getInstance(upper).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new InsightFilterException("currency");
        }
    }

    private static int months(String number) {
        if (isAbsent(number)) {
            return NONE.months;
        }
        if (number.strip().matches("[0-9]{1,2}")) {
            int asked = Integer.parseInt(number.strip());
            if (asked >= 1 && asked <= MarketTally.MONTHS) {
                return asked;
            }
        }
        throw new InsightFilterException("months");
    }

    private static String upper(String code) {
        return isAbsent(code) ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isAbsent(String text) {
        return text == null || text.isBlank();
    }

    /** Returns the country's code; null for everywhere. */
    public String country() {
        return place.country().isEmpty() ? null : place.country();
    }
}
