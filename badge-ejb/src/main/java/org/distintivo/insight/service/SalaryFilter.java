package org.distintivo.insight.service;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Chooses the postings of which pay is told. What is null does not narrow.
 *
 * @param skills numbers of skills of which a posting names at least one; empty for any posting
 * @param country ISO 3166-1 alpha-2
 * @param region as postings write it
 * @param currency ISO 4217, in which to tell; null for the base of the operator's rates, else the
 *     currency that most of these postings name
 * @param from the first day of posting
 * @param to the last day of posting
 */
public record SalaryFilter(
        Set<Long> skills,
        String country,
        String region,
        String currency,
        LocalDate from,
        LocalDate to) {

    public SalaryFilter {
        skills = Set.copyOf(skills);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Chooses all postings of the months up to a day. */
    public static SalaryFilter ofMonths(int months, LocalDate today) {
        return new SalaryFilter(
                Set.of(), null, null, null, today.minusMonths(months).plusDays(1), today);
    }

    /** Returns the same for postings that name at least one of these skills. */
    public SalaryFilter skills(Set<Long> any) {
        return new SalaryFilter(any, country, region, currency, from, to);
    }

    /**
     * Returns the same for a place.
     *
     * @param area as postings write it; null for the whole country
     */
    public SalaryFilter place(String of, String area) {
        return new SalaryFilter(skills, of, area, currency, from, to);
    }

    /** Returns the same told in a currency. */
    public SalaryFilter in(String code) {
        return new SalaryFilter(skills, country, region, code, from, to);
    }
}
