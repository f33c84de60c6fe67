package org.distintivo.insight.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Tells what postings say about an exam, a certification or a skill. What would be worked out of
 * fewer than five postings is null.
 *
 * @param achievement the exam or certification; null for a skill
 * @param skill null for an exam or certification
 * @param asOf when all figures were worked out, RFC 3339; null before the first time
 * @param employers with most open postings, the most first
 * @param places countries, or the regions of the one that was asked for
 * @param skills that the same postings name
 * @param salaries a year of full-time work, as advertised
 * @param reason {@code too-few} where anything is null; else null
 */
public record InsightResponse(
        InsightAchievement achievement,
        InsightSkill skill,
        InsightFilters filters,
        @JsonbNillable String asOf,
        InsightPostings postings,
        @JsonbNillable List<NamedCount> employers,
        @JsonbNillable List<NamedCount> titles,
        @JsonbNillable List<PlacedCount> places,
        @JsonbNillable List<SkillCount> skills,
        @JsonbNillable InsightSalaries salaries,
        @JsonbNillable String reason) {

    /**
     * An exam or certification.
     *
     * @param kind {@code exam} or {@code certification}
     */
    public record InsightAchievement(String kind, String code, String name) {}

    /** A skill of a taxonomy. */
    public record InsightSkill(String id, String label) {}

    /** What was asked for; what was not is null. */
    public record InsightFilters(
            @JsonbNillable String country,
            @JsonbNillable String region,
            @JsonbNillable String currency,
            int months) {}

    /**
     * How many postings there are.
     *
     * @param open at the moment of {@code asOf}; told also below five
     * @param trend how many appeared in each month, open still or not
     */
    public record InsightPostings(int open, @JsonbNillable List<MonthCount> trend) {}

    /**
     * The postings of a month.
     *
     * @param month such as 2026-12
     */
    public record MonthCount(String month, int count) {}

    /** How many open postings bear a name. */
    public record NamedCount(String name, int count) {}

    /**
     * How many are open in a place.
     *
     * @param region null for a whole country
     */
    public record PlacedCount(String country, @JsonbNillable String region, int count) {}

    /**
     * How many name another skill as well.
     *
     * @param lift how many times more often than all postings of the country do; null below five
     */
    public record SkillCount(String id, String label, int count, @JsonbNillable BigDecimal lift) {}

    /**
     * Percentiles of advertised pay.
     *
     * @param period {@code YEAR}
     * @param n of how many postings
     * @param converted how many of these pay in another currency
     */
    @JsonbNillable // Yasson asks the type of a member too whether null is told
    public record InsightSalaries(
            String currency,
            String period,
            int n,
            int converted,
            Long p10,
            Long p25,
            Long p50,
            Long p75,
            Long p90,
            List<InsightSource> sources) {}

    /**
     * Whose postings a figure is made of.
     *
     * @param licence null where the operator has stated none
     * @param sample whether its postings are fictional
     */
    public record InsightSource(
            String name, @JsonbNillable String licence, String asOf, int n, boolean sample) {}
}
