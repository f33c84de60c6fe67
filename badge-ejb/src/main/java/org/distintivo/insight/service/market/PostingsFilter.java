package org.distintivo.insight.service.market;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * Which postings somebody wants to see who has followed a figure; what is null is not asked for.
 *
 * @param employer as the figure names it
 * @param title as the figure names it
 * @param skill public id of another skill that they name
 * @param month in which they appeared; with it also those that are no longer open
 * @param currency in which they pay, of those whose pay counts
 */
public record PostingsFilter(
        InsightFilter market,
        String employer,
        String title,
        String skill,
        YearMonth month,
        String currency) {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    /** Makes one of the parameters of an address; a month that is none is left out. */
    public static PostingsFilter of(
            InsightFilter market,
            String employer,
            String title,
            String skill,
            String month,
            String currency) {
        return new PostingsFilter(
                market, text(employer), text(title), text(skill), month(month), text(currency));
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static YearMonth month(String given) {
        try {
            return given != null && MONTH.matcher(given).matches() ? YearMonth.parse(given) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
