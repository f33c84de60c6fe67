package org.distintivo.insight.service.market;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.insight.domain.SalaryFigure;

/**
 * The figures of one subject in one place, worked out together at one moment.
 *
 * @param open postings that were open
 * @param months how many appeared in each month, open still or not, the oldest first; none missing
 *     between the first and the last
 * @param employers with most open postings, the most first
 * @param titles the same
 * @param countries everywhere: all countries; else empty
 * @param regions in a country: its regions, as they are written mostly; else empty
 * @param skills named by the same open postings, by how many
 * @param pays by currency, the one with most postings first
 * @param sources whose postings these are
 */
record MarketSheet(
        int open,
        List<Month> months,
        List<Named> employers,
        List<Named> titles,
        List<Named> countries,
        List<Named> regions,
        List<WithSkill> skills,
        List<PayFigures> pays,
        List<Named> sources) {

    static final MarketSheet EMPTY =
            new MarketSheet(
                    0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());

    private static final String FIELD = "\t";

    record Month(YearMonth month, int count) {}

    /** A name with the number of open postings. */
    record Named(String name, int count) {}

    /**
     * A skill that the same postings name.
     *
     * @param skillId its number
     * @param lift how many times more often than in all open postings of the country; null where
     *     fewer than five postings name both
     */
    record WithSkill(long skillId, int count, BigDecimal lift) {}

    /**
     * Yearly pay in one currency, of at least five postings.
     *
     * @param converted how many of these pay in another currency
     * @param sources whose these are
     */
    record PayFigures(String currency, SalaryFigure figure, int converted, List<Named> sources) {

        int n() {
            return figure.n();
        }
    }

    Optional<PayFigures> pay(String currency) {
        return pays.stream()
                .filter(it -> currency == null || it.currency().equals(currency))
                .findFirst();
    }

    /** Returns how many are open in a part of this place. */
    int openIn(Place part) {
        var parts = part.isRegion() ? regions : countries;
        var name = part.isRegion() ? part.region() : part.country();
        return parts.stream()
                .filter(it -> it.name().equalsIgnoreCase(name))
                .mapToInt(Named::count)
                .sum();
    }

    /** Returns it as it is kept: a line for each figure, its fields separated by tabs. */
    String written() {
        var lines = new ArrayList<String>();
        lines.add(line("open", open));
        months.forEach(it -> lines.add(line("month", it.month(), it.count())));
        named(lines, "employer", employers);
        named(lines, "title", titles);
        named(lines, "country", countries);
        named(lines, "region", regions);
        named(lines, "source", sources);
        skills.forEach(
                it ->
                        lines.add(
                                line(
                                        "skill",
                                        it.skillId(),
                                        it.count(),
                                        it.lift() == null ? "" : it.lift().toPlainString())));
        for (var pay : pays) {
            lines.add(
                    line(
                            "pay",
                            pay.currency(),
                            pay.n(),
                            pay.converted(),
                            pay.figure().p10().toPlainString(),
                            pay.figure().p25().toPlainString(),
                            pay.figure().p50().toPlainString(),
                            pay.figure().p75().toPlainString(),
                            pay.figure().p90().toPlainString()));
            named(lines, "pay-source-" + pay.currency(), pay.sources());
        }
        return String.join("\n", lines);
    }

    private static void named(List<String> lines, String kind, List<Named> names) {
        names.forEach(it -> lines.add(line(kind, it.count(), it.name())));
    }

    private static String line(Object... fields) {
        var texts = new ArrayList<String>();
        for (var field : fields) {
            texts.add(field.toString().replaceAll("[\\t\\r\\n]+", " "));
        }
        return String.join(FIELD, texts);
    }

    /** Returns what {@link #written} wrote. */
    static MarketSheet read(String written) {
        return new SheetLines(written).sheet();
    }

    /**
     * The most first; equal ones in the order of their names, so that each working out is alike.
     */
    static List<Named> ranked(Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                .map(it -> new Named(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Named::count).reversed().thenComparing(Named::name))
                .limit(most)
                .toList();
    }
}
