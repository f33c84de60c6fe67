package org.distintivo.earning.service;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.distintivo.earning.domain.RowFault;

/**
 * Reads a file of results row by row (RFC 4180, comma, UTF-8). What is wrong with one row is no
 * matter to the others; what is wrong with the file ends it and tells the line.
 */
final class CsvResults implements Closeable {

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
    private static final List<String> REQUIRED = COLUMNS.subList(0, 5);

    /** A row that is longer has a quote open; without a limit it would swallow the whole file. */
    private static final int LONGEST_ROW = 100_000;

    private final StrictUtf8Reader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;

    /** One row with the line on which it starts and what stands in it. */
    record Row(long line, List<String> fields, ResultRow result) {}

    CsvResults(InputStream in) throws IOException {
        reader = new StrictUtf8Reader(in);
        parser = CSVParser.builder().setReader(reader).setFormat(CSVFormat.RFC4180).get();
        records = parser.iterator();
        header = readHeader();
    }

    List<String> header() {
        return header;
    }

    /**
     * @return the next row that is not blank, or empty at the end
     * @throws ImportFaultException if the file cannot be read any further
     */
    Optional<Row> next() throws IOException {
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            var record = nextRecord(line);
            if (record.isEmpty()) {
                return Optional.empty();
            }
            var fields = record.get().toList();
            if (!isBlank(fields)) {
                return Optional.of(new Row(line, fields, row(fields)));
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
        return new ImportFaultException(
                "import-quotes",
                line,
                "The row that starts on line " + line + " has a quote that is not closed rightly.");
    }

    private List<String> readHeader() throws IOException {
        var first = nextRecord(1);
        if (first.isEmpty()) {
            throw new ImportFaultException("import-empty", null, "The file is empty.");
        }
        var names = first.get().stream().map(String::strip).toList();
        for (var name : names) {
            if (!COLUMNS.contains(name)) {
                throw header("has an unknown column \"" + shown(name) + "\"");
            }
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw header("has a column twice");
        }
        for (var name : REQUIRED) {
            if (!names.contains(name)) {
                throw header("lacks the column " + name);
            }
        }
        return names;
    }

    private static ImportFaultException header(String what) {
        return new ImportFaultException("import-header", 1L, "The header on line 1 " + what + ".");
    }

    private static String shown(String name) {
        int longest = 60;
        var line = name.replaceAll("\\p{Cc}", " ");
        return line.length() > longest ? line.substring(0, longest) + "…" : line;
    }

    private static boolean isBlank(List<String> fields) {
        return fields.size() == 1 && fields.get(0).isBlank();
    }

    private ResultRow row(List<String> fields) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
            values.put(header.get(i), fields.get(i));
        }
        var externalId = values.get("externalId");
        if (fields.size() != header.size()) {
            var detail = "It has " + fields.size() + " values for " + header.size() + " columns.";
            return ResultRow.refused(externalId, new RowFault("import-columns", null, detail));
        }
        try {
            var correction = flag(values.get("correction"));
            return ResultRow.of(
                    new ResultFields(values, UnaryOperator.identity()).read(correction));
        } catch (RowRefusedException e) {
            return ResultRow.refused(externalId, e.fault());
        }
    }

    /** Spreadsheets write TRUE. */
    private static boolean flag(String value) throws RowRefusedException {
        return switch (value == null ? "" : value.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "", "false" -> false;
            default ->
                    throw new RowRefusedException(
                            "value-invalid", "correction", "It must be true, false or empty.");
        };
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
