package org.distintivo.insight.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.insight.service.market.InsightView;
import org.distintivo.insight.service.market.InsightView.Figures;
import org.distintivo.insight.service.market.InsightView.NameCount;
import org.distintivo.platform.domain.SpreadsheetValue;

/**
 * One chart as a table for other programs: CSV (RFC 4180) with names of columns that are the same
 * in every language. Each row says of which moment it is, of how many open postings, and whether
 * fictional ones are among them.
 */
enum FigureTable {
    TREND("month,count") {
        @Override
        List<List<Object>> rows(Figures figures) {
            return figures.trend().stream()
                    .map(it -> List.<Object>of(it.month(), it.count()))
                    .toList();
        }
    },
    EMPLOYERS("employer,count") {
        @Override
        List<List<Object>> rows(Figures figures) {
            return named(figures.employers());
        }
    },
    TITLES("title,count") {
        @Override
        List<List<Object>> rows(Figures figures) {
            return named(figures.titles());
        }
    },
    PLACES("country,region,count") {
        @Override
        List<List<Object>> rows(Figures figures) {
            return figures.places().stream()
                    .map(it -> List.<Object>of(it.country(), text(it.region()), it.count()))
                    .toList();
        }
    },
    SKILLS("skill,label,count,lift") {
        @Override
        List<List<Object>> rows(Figures figures) {
            return figures.skills().stream()
                    .map(it -> List.<Object>of(it.id(), it.label(), it.count(), text(it.lift())))
                    .toList();
        }
    },
    PAY("currency,period,n,converted,p10,p25,p50,p75,p90") {
        @Override
        List<List<Object>> rows(Figures figures) {
            var pay = figures.salaries();
            if (pay == null) {
                return List.of();
            }
            var figure = pay.figure();
            return List.of(
                    List.of(
                            pay.currency(),
                            "YEAR",
                            figure.n(),
                            pay.converted(),
                            figure.p10(),
                            figure.p25(),
                            figure.p50(),
                            figure.p75(),
                            figure.p90()));
        }
    },
    SOURCES("source,count,licence") {
        @Override
        List<List<Object>> rows(Figures figures) {
            return figures.sources().stream()
                    .map(it -> List.<Object>of(it.name(), it.count(), text(it.licence())))
                    .toList();
        }
    };

    private static final String END = "\r\n";

    private final String columns;

    FigureTable(String columns) {
        this.columns = columns;
    }

    abstract List<List<Object>> rows(Figures figures);

    /** Returns the table of that name, as addresses have it. */
    static Optional<FigureTable> of(String name) {
        return Stream.of(values()).filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Returns it; only the header where there are too few postings for figures. */
    String csv(InsightView view) {
        var rows = view.figures() == null ? List.<List<Object>>of() : rows(view.figures());
        return rows.stream()
                .map(it -> line(it, view))
                .collect(
                        Collectors.joining(
                                "", columns + ",as_of,open_postings,fictional" + END, ""));
    }

    private static String line(List<Object> row, InsightView view) {
        var cells = new ArrayList<>(row);
        cells.add(view.asOf());
        cells.add(view.open());
        cells.add(view.isSample());
        return cells.stream().map(FigureTable::cell).collect(Collectors.joining(",", "", END));
    }

    /** Numbers as they are; what a feed has brought never as a formula. */
    private static String cell(Object value) {
        return value instanceof String text
                ? '"' + SpreadsheetValue.guarded(text).replace("\"", "\"\"") + '"'
                : value.toString();
    }

    private static List<List<Object>> named(List<NameCount> names) {
        return names.stream().map(it -> List.<Object>of(it.name(), it.count())).toList();
    }

    private static Object text(Object value) {
        return value == null ? "" : value;
    }
}
