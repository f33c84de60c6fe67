package org.distintivo.insight.service.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.distintivo.insight.domain.SalaryFigure;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.domain.SubjectKind;

/**
 * What postings say about an exam, a certification, a skill or somebody's badges.
 *
 * @param subject what it is about
 * @param filter which part of the market was asked for
 * @param asOf the moment that all figures are of; null where nothing was worked out yet
 * @param open postings that were open then
 * @param figures what was worked out of them; null where they are fewer than five
 * @param skills the subject's own, by which postings are found
 */
public record InsightView(
        Subject subject,
        InsightFilter filter,
        Instant asOf,
        int open,
        Figures figures,
        List<SkillName> skills) {

    /**
     * What figures are about.
     *
     * @param code of the exam or certification, or the id of the skill; null for somebody's badges
     * @param name in the reader's language
     */
    public record Subject(SubjectKind kind, String code, String name) {}

    /** A skill and what it is called in the reader's language. */
    public record SkillName(String id, String label) {}

    /**
     * Figures of one place, all of the same postings.
     *
     * @param trend how many appeared in each month, open still or not, the oldest first
     * @param employers with most open postings, the most first
     * @param places countries, or the regions of one; the most first
     * @param salaries null where fewer than five postings say pay that counts
     * @param currencies in which five or more pay, the one with most first
     * @param sources whose postings these are
     */
    public record Figures(
            List<MonthCount> trend,
            List<NameCount> employers,
            List<NameCount> titles,
            List<PlaceCount> places,
            List<SkillCount> skills,
            Pay salaries,
            List<String> currencies,
            List<SourceCount> sources) {}

    /**
     * How many of the postings a source has brought.
     *
     * @param licence under which they may be shown; null where nothing is stated
     */
    public record SourceCount(String name, int count, String licence) {}

    /** How many postings appeared in a month. */
    public record MonthCount(YearMonth month, int count) {}

    /** How many open postings bear a name. */
    public record NameCount(String name, int count) {}

    /**
     * How many are open in a place.
     *
     * @param region null for a whole country
     */
    public record PlaceCount(String country, String region, int count) {}

    /**
     * How many name another skill as well.
     *
     * @param lift how many times more often than all postings of the country do; null where fewer
     *     than five name both
     */
    public record SkillCount(String id, String label, int count, BigDecimal lift) {}

    /**
     * What a year of full-time work pays, as advertised.
     *
     * @param converted how many of the postings pay in another currency
     */
    public record Pay(
            String currency, SalaryFigure figure, int converted, List<SourceCount> sources) {}

    /** Returns whether postings of the fictional market are among those behind the figures. */
    public boolean isSample() {
        return figures != null
                && figures.sources().stream().anyMatch(it -> SourceName.isSample(it.name()));
    }

    /** Returns why there are no figures; null where there are. */
    public InsightGap gap() {
        return figures == null ? InsightGap.TOO_FEW : null;
    }
}
