package org.distintivo.insight.service.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.insight.domain.WageCaps;
import org.distintivo.insight.domain.WageLevel;
import org.distintivo.insight.domain.WageRow;
import org.distintivo.insight.domain.WagesRefusedException;

/**
 * A statistic of wages as the survey OEWS publishes it, as a workbook or as CSV. Year and caps are
 * read where the file's own notes tell them.
 *
 * @param rows of detailed occupations, one for each in each area
 * @param level of its areas
 * @param year empty where the file does not say
 */
public record WageTable(
        List<WageRow> rows, WageLevel level, Optional<Integer> year, WageCaps caps) {

    private static final int MOST_ROWS = 200_000;
    private static final Pattern TITLE = Pattern.compile("(?i)\\bMay (20\\d\\d)\\b.*OE?W?S");
    private static final Pattern NAME = Pattern.compile("(?i)(?:^|_)M(20\\d\\d)(?:_|\\.|$)");
    private static final Pattern CAPS =
            Pattern.compile(
                    "#\\s*=.*?greater than \\$([\\d,.]+\\d) per hour or \\$([\\d,.]+\\d) per year");

    /**
     * Reads a file to its end.
     *
     * @param name what the file is called; may be empty
     * @throws WagesRefusedException if it is none, is broken or holds too much
     */
    public static WageTable read(byte[] file, String name) {
        if (file.length == 0) {
            throw WagesRefusedException.missing();
        }
        return Workbook.isOne(file) ? ofWorkbook(file, name) : ofCsv(file, name);
    }

    private static WageTable ofWorkbook(byte[] file, String name) {
        var workbook = new Workbook(file);
        var rows = new Rows();
        var header = new ArrayList<String>();
        workbook.read(
                (number, cells) -> {
                    if (number == 1) {
                        header.clear();
                        header.addAll(cells);
                        return WageColumns.isHeader(cells);
                    }
                    rows.add(number, named(header, cells));
                    return true;
                });
        return rows.table(yearOf(name).or(() -> first(TITLE, workbook.texts())), workbook.texts());
    }

    private static WageTable ofCsv(byte[] file, String name) {
        var rows = new Rows();
        try (var csv = new CsvFeed(new ByteArrayInputStream(file))) {
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var texts = new LinkedHashMap<String, String>();
                for (var column : row.get().names()) {
                    texts.put(upper(column), row.get().all(column).get(0));
                }
                rows.add(csv.line(), texts);
            }
        } catch (IOException e) {
            throw WagesRefusedException.broken();
        }
        return rows.table(yearOf(name), List.of());
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            named.put(upper(header.get(i)), cells.get(i));
        }
        return named;
    }

    private static String upper(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    private static Optional<Integer> yearOf(String name) {
        return first(NAME, List.of(name));
    }

    private static Optional<Integer> first(Pattern pattern, Collection<String> texts) {
        return texts.stream()
                .map(pattern::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(it -> Integer.valueOf(it.group(1)))
                .findFirst();
    }

    private static WageCaps caps(Collection<String> texts) {
        return texts.stream()
                .map(CAPS::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(it -> new WageCaps(amount(it.group(2)), amount(it.group(1))))
                .findFirst()
                .orElse(WageCaps.UNKNOWN);
    }

    private static BigDecimal amount(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    /** Gathers the rows; of one occupation in one area the first counts. */
    private static final class Rows {

        private final Map<String, WageRow> found = new LinkedHashMap<>();
        private WageLevel level;

        void add(long number, Map<String, String> cells) {
            if (!cells.containsKey("OCC_CODE")) {
                throw WagesRefusedException.header();
            }
            WageColumns.read(number, cells)
                    .ifPresent(
                            row -> {
                                found.putIfAbsent(row.area() + " " + row.soc(), row);
                                if (level == null) {
                                    level = WageLevel.ofType(cells.getOrDefault("AREA_TYPE", ""));
                                }
                            });
            if (found.size() > MOST_ROWS) {
                throw WagesRefusedException.tooLarge();
            }
        }

        WageTable table(Optional<Integer> year, Collection<String> notes) {
            if (found.isEmpty()) {
                throw WagesRefusedException.header();
            }
            return new WageTable(List.copyOf(found.values()), level, year, WageTable.caps(notes));
        }
    }
}
