package org.distintivo.insight.service.market;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.distintivo.insight.domain.SalaryFigure;
import org.distintivo.insight.service.market.MarketSheet.Month;
import org.distintivo.insight.service.market.MarketSheet.Named;
import org.distintivo.insight.service.market.MarketSheet.PayFigures;
import org.distintivo.insight.service.market.MarketSheet.WithSkill;

/** Reads figures as they are kept; lines of kinds that a later version wrote are left out. */
final class SheetLines {

    /** Where they begin in a line of pay. */
    private static final int PERCENTILES = 4;

    private final Map<String, List<String[]>> kinds = new HashMap<>();

    SheetLines(String written) {
        for (var line : written.split("\n")) {
            var fields = line.split("\t", -1);
            kinds.computeIfAbsent(fields[0], kind -> new ArrayList<>()).add(fields);
        }
    }

    MarketSheet sheet() {
        var open = of("open");
        return new MarketSheet(
                open.isEmpty() ? 0 : Integer.parseInt(open.get(0)[1]),
                of("month").stream().map(SheetLines::month).toList(),
                named("employer"),
                named("title"),
                named("country"),
                named("region"),
                of("skill").stream().map(SheetLines::skill).toList(),
                of("pay").stream().map(this::pay).toList(),
                named("source"));
    }

    private List<String[]> of(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    private List<Named> named(String kind) {
        return of(kind).stream().map(it -> new Named(it[2], Integer.parseInt(it[1]))).toList();
    }

    private static Month month(String[] fields) {
        return new Month(YearMonth.parse(fields[1]), Integer.parseInt(fields[2]));
    }

    private static WithSkill skill(String[] fields) {
        return new WithSkill(
                Long.parseLong(fields[1]),
                Integer.parseInt(fields[2]),
                fields[3].isEmpty() ? null : new BigDecimal(fields[3]));
    }

    private PayFigures pay(String[] fields) {
        var percentiles = Stream.of(fields).skip(PERCENTILES).map(BigDecimal::new).toList();
        return new PayFigures(
                fields[1],
                SalaryFigure.of(Integer.parseInt(fields[2]), percentiles),
                Integer.parseInt(fields[3]),
                named("pay-source-" + fields[1]));
    }
}
