package org.distintivo.insight.service.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.distintivo.insight.domain.SalaryPeriod;
import org.distintivo.insight.domain.WageRow;
import org.distintivo.insight.domain.WageValue;
import org.distintivo.insight.domain.WagesRefusedException;

/**
 * Understands a row of OEWS by the published names of its columns. Only detailed occupations count,
 * across all industries: the totals above them would count people twice.
 */
final class WageColumns {

    private static final List<String> YEARLY =
            List.of("A_MEAN", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90");
    private static final List<String> HOURLY =
            List.of("H_MEAN", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90");
    private static final Pattern SOC = Pattern.compile("\\d{2}-\\d{4}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,12}");
    private static final String CROSS_INDUSTRY = "0*";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_AREA = 200;
    private static final int LONGEST_CODE = 20;

    private WageColumns() {}

    static boolean isHeader(List<String> cells) {
        return cells.stream()
                .map(it -> it.strip().toUpperCase(Locale.ROOT))
                .toList()
                .containsAll(List.of("OCC_CODE", "OCC_TITLE", "O_GROUP", "A_MEDIAN"));
    }

    /**
     * @param cells by the names of their columns, in upper case
     * @return empty where the row is none of a detailed occupation or tells no wage at all
     */
    static Optional<WageRow> read(long number, Map<String, String> cells) {
        var soc = cells.getOrDefault("OCC_CODE", "").strip();
        var industry = cells.getOrDefault("NAICS", "").strip();
        if (!cells.getOrDefault("O_GROUP", "").strip().equalsIgnoreCase("detailed")
                || !SOC.matcher(soc).matches()
                || !industry.matches(CROSS_INDUSTRY)) {
            return Optional.empty();
        }
        var yearly = row(number, cells, soc, SalaryPeriod.YEAR);
        return Stream.of(yearly)
                .filter(WageRow::isTold)
                .findFirst()
                .or(
                        () ->
                                Optional.of(row(number, cells, soc, SalaryPeriod.HOUR))
                                        .filter(WageRow::isTold));
    }

    private static WageRow row(
            long number, Map<String, String> cells, String soc, SalaryPeriod period) {
        var columns = period == SalaryPeriod.YEAR ? YEARLY : HOURLY;
        return new WageRow(
                shortened(cells.getOrDefault("AREA", "").strip(), LONGEST_CODE),
                shortened(cells.getOrDefault("AREA_TITLE", "").strip(), LONGEST_AREA),
                soc,
                shortened(cells.getOrDefault("OCC_TITLE", "").strip(), LONGEST_TITLE),
                employment(cells.getOrDefault("TOT_EMP", "")),
                period,
                columns.stream().map(it -> value(number, it, cells)).toList());
    }

    private static WageValue value(long number, String column, Map<String, String> cells) {
        var cell = cells.getOrDefault(column, "");
        return WageValue.read(cell)
                .orElseThrow(
                        () ->
                                WagesRefusedException.cell(
                                        number, column, shortened(cell, LONGEST_CODE)));
    }

    private static Long employment(String cell) {
        var digits = cell.strip().replace(",", "").replaceAll("\\.0*$", "");
        return COUNT.matcher(digits).matches() ? Long.valueOf(digits) : null;
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
