package org.distintivo.insight.service.taxonomy;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one file, by the names in its first one. With tabs it is read as O*NET writes it,
 * where a quote is a quote; with commas or semicolons as RFC 4180 has it, with line breaks inside
 * of quotes.
 */
final class TaxonomyRows {

    private static final int MAX_HEADER = 64 * 1024;
    private static final int MAX_ROW = 1024 * 1024;

    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Map<String, Integer> columns = new HashMap<>();
    private CSVRecord row;
    private long line = 1;

    TaxonomyRows(InputStream in) throws IOException {
        limit = new RowLimit(new InputStreamReader(in, StandardCharsets.UTF_8));
        var text = new BufferedReader(limit);
        char separator = separator(text);
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator);
        parser =
                CSVParser.builder()
                        .setReader(text)
                        .setFormat(separator == '\t' ? format.setQuote(null).get() : format.get())
                        .get();
        records = parser.iterator();
        if (next()) {
            for (int i = 0; i < row.size(); i++) {
                columns.putIfAbsent(name(row.get(i)), i);
            }
        }
    }

    private static String name(String header) {
        return header.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(MAX_HEADER);
        int commas = 0;
        int semicolons = 0;
        int c = text.read();
        for (int read = 1; c >= 0 && c != '\n' && c != '\t' && read < MAX_HEADER; read++) {
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            c = text.read();
        }
        text.reset();
        return c == '\t' ? '\t' : semicolons > commas ? ';' : ',';
    }

    /** Returns whether the file has all these columns, named in lower case. */
    boolean has(String... names) {
        return columns.keySet().containsAll(Set.of(names));
    }

    /** Returns whether the first row is one of labels and not of names of columns. */
    boolean isWithoutHeader() {
        return columns.size() == 1;
    }

    /**
     * Goes on to the next row.
     *
     * @return false at the end
     * @throws IOException if the file cannot be read from here on
     */
    boolean next() throws IOException {
        try {
            line = parser.getCurrentLineNumber() + 1;
            limit.read = 0;
            if (!records.hasNext()) {
                return false;
            }
            row = records.next();
            return true;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IOException(e);
        }
    }

    /**
     * Returns what stands in a column of the row, without white space around; empty for nothing.
     */
    String text(String column) {
        var index = columns.get(column);
        return index == null || index >= row.size() ? "" : row.get(index).replace("\0", "").strip();
    }

    /** Returns the first of the row, whatever its column is called. */
    String first() {
        return row.get(0).replace("\0", "").replace("\uFEFF", "").strip();
    }

    /** Returns where the row begins, in lines from 1. */
    long line() {
        return line;
    }

    /** Ends a row that goes on and on, as behind a quote that nobody closes. */
    private static final class RowLimit extends FilterReader {

        private int read;

        RowLimit(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            read += Math.max(count, 0);
            if (read > MAX_ROW) {
                throw new IOException("a row has more than " + MAX_ROW + " characters");
            }
            return count;
        }
    }
}
