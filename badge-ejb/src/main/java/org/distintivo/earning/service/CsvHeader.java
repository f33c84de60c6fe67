package org.distintivo.earning.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.earning.domain.Fault;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.NearestText;

/**
 * The header of a file of results: which column stands where. Case does not matter; columns without
 * a name and those that only our own file of rejected rows has are passed over.
 *
 * @param columns by their place in the file; null where a column has no name
 */
record CsvHeader(List<String> columns) {

    private static final List<String> COLUMNS =
            List.of(
                    "externalId",
                    "exam",
                    "takenOn",
                    "outcome",
                    "email",
                    "givenName",
                    "familyName",
                    "candidateId",
                    "locale",
                    "partner",
                    "correction",
                    "score",
                    "evidence");
    private static final Set<String> OF_REJECTED_ROWS = Set.of("line", "reason");
    private static final List<String> REQUIRED = COLUMNS.subList(0, 5);
    private static final Map<String, String> NAMES =
            COLUMNS.stream().collect(Collectors.toMap(CsvHeader::lower, name -> name));

    /** Whether a line has more of the names than a row of values ever would. */
    static boolean isLikely(List<String> cells) {
        long known = cells.stream().filter(cell -> NAMES.containsKey(lower(cell))).count();
        return known >= REQUIRED.size() / 2 + 1;
    }

    /**
     * @throws ImportFaultException for one that is not understood; tells all of its faults of a
     *     kind at once
     */
    static CsvHeader of(List<String> cells, long line) throws ImportFaultException {
        var columns = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var cell : cells) {
            var name = lower(cell);
            boolean isOurs = OF_REJECTED_ROWS.contains(name);
            columns.add(isOurs ? name : NAMES.get(name));
            if (!name.isEmpty() && !isOurs && !NAMES.containsKey(name)) {
                unknown.add(CleanText.around(cell));
            }
        }
        requireKnown(unknown, line);
        var header = new CsvHeader(columns);
        requireWhole(header.names(), line);
        return header;
    }

    private static void requireKnown(List<String> unknown, long line) throws ImportFaultException {
        if (!unknown.isEmpty()) {
            var meant =
                    unknown.stream()
                            .flatMap(name -> NearestText.of(name, COLUMNS).stream())
                            .distinct()
                            .collect(Collectors.joining(", "));
            var fault = header("unknown", line, unknown);
            throw new ImportFaultException(meant.isEmpty() ? fault : fault.suggesting(meant));
        }
    }

    private static void requireWhole(List<String> named, long line) throws ImportFaultException {
        var once = new HashSet<String>();
        var twice = named.stream().filter(name -> !once.add(name)).toList();
        if (!twice.isEmpty()) {
            throw new ImportFaultException(header("twice", line, twice));
        }
        var missing = REQUIRED.stream().filter(name -> !named.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new ImportFaultException(header("lacks", line, missing));
        }
    }

    private static Fault header(String variant, long line, List<String> names) {
        return Fault.ofLine("import-header", line, String.join(", ", names)).told(variant);
    }

    /** Those that say something, in the order of the file. */
    List<String> names() {
        return columns.stream().filter(CsvHeader::isOfResults).toList();
    }

    /** Whether something stands in a place that has a name, or that may be lost. */
    boolean isNamed(int place) {
        return place < columns.size() && columns.get(place) != null;
    }

    /** The cells of a row under the names, in the order of {@link #names}. */
    List<String> named(List<String> cells) {
        var named = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            if (isOfResults(columns.get(i))) {
                named.add(i < cells.size() ? cells.get(i) : "");
            }
        }
        return named;
    }

    Map<String, String> byName(List<String> cells) {
        var values = new HashMap<String, String>();
        var named = named(cells);
        for (int i = 0; i < named.size(); i++) {
            values.put(names().get(i), named.get(i));
        }
        return values;
    }

    private static boolean isOfResults(String column) {
        return column != null && !OF_REJECTED_ROWS.contains(column);
    }

    private static String lower(String cell) {
        return CleanText.around(cell).toLowerCase(Locale.ROOT);
    }
}
