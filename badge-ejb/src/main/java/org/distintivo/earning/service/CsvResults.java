package org.distintivo.earning.service;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.distintivo.earning.domain.Fault;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.SpreadsheetValue;

/**
 * Reads a file of results row by row (RFC 4180; also with semicolons or tabs, as {@link FileText}
 * finds). What is wrong with one row is no matter to the others; what is wrong with the file ends
 * it and tells the line.
 */
final class CsvResults implements Closeable {

    /** A row that is longer has a quote open; without a limit it would swallow the whole file. */
    private static final int LONGEST_ROW = 100_000;

    /** So far down a header is looked for, to say where it is. */
    private static final int LINES_ABOVE = 20;

    private final StrictReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final CsvHeader header;
    private final char separator;

    /** One row with the line on which it starts and what stands in it. */
    record Row(long line, List<String> fields, ResultRow result) {}

    private record Cells(long line, List<String> values) {}

    CsvResults(InputStream in) throws IOException {
        var text = FileText.of(in);
        reader = new StrictReader(text.rest(), text.charset());
        separator = text.separator();
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        records = parser.iterator();
        if (text.hasSeparatorLine()) {
            nextCells();
        }
        header = readHeader();
    }

    /** Returns its columns and what separates them. */
    CsvForm form() {
        return new CsvForm(header.names(), separator);
    }

    /**
     * @return the next row that is not blank, or empty at the end
     * @throws ImportFaultException if the file cannot be read any further
     */
    Optional<Row> next() throws IOException {
        return nextCells()
                .map(it -> new Row(it.line(), header.named(it.values()), row(it.values())));
    }

    private Optional<Cells> nextCells() throws IOException {
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            var record = nextRecord(line);
            if (record.isEmpty()) {
                return Optional.empty();
            }
            var values = record.get().toList();
            if (!isBlank(values)) {
                return Optional.of(new Cells(line, values));
            }
        }
    }

    private Optional<CSVRecord> nextRecord(long line) throws IOException {
        reader.allow(LONGEST_ROW, line);
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw fault(e.getCause(), line);
        }
    }

    private static IOException fault(IOException cause, long line) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof ImportFaultException fault) {
                return fault;
            }
        }
        return new ImportFaultException(Fault.ofLine("import-quotes", line));
    }

    private CsvHeader readHeader() throws IOException {
        var first =
                nextCells()
                        .orElseThrow(
                                () -> new ImportFaultException(Fault.ofLine("import-empty", null)));
        if (CsvHeader.isLikely(first.values())) {
            return CsvHeader.of(first.values(), first.line());
        }
        for (int i = 0; i < LINES_ABOVE; i++) {
            var next = nextCells();
            if (next.isPresent() && CsvHeader.isLikely(next.get().values())) {
                var where = Fault.ofLine("import-header", first.line(), "" + next.get().line());
                throw new ImportFaultException(where.told("below"));
            }
        }
        return CsvHeader.of(first.values(), first.line());
    }

    private static boolean isBlank(List<String> values) {
        return values.stream().allMatch(value -> CleanText.around(value).isEmpty());
    }

    private ResultRow row(List<String> cells) {
        var values = header.byName(cells);
        values.replaceAll((name, value) -> SpreadsheetValue.unguarded(CleanText.around(value)));
        var faults = new FaultCollector();
        withoutName(cells)
                .ifPresent(value -> faults.add(Fault.ofLine("import-columns", null, value)));
        var correction = flag(values.get("correction"), faults);
        return new ResultFields(values, UnaryOperator.identity(), faults).read(correction);
    }

    /** Returns a value under no name, which would be lost in silence. */
    private Optional<String> withoutName(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> !header.isNamed(i))
                .mapToObj(i -> CleanText.around(cells.get(i)))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Spreadsheets write TRUE. */
    private static boolean flag(String value, FaultCollector faults) {
        switch (value == null ? "" : value.toLowerCase(Locale.ROOT)) {
            case "true" -> {
                return true;
            }
            case "", "false" -> {
                return false;
            }
            default -> {
                var fault = Fault.ofField("value-invalid", "correction", value);
                faults.add(fault.told("correction"));
                return false;
            }
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
