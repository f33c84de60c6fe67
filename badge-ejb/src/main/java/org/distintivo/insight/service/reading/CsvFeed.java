package org.distintivo.insight.service.reading;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Postings in rows; the first one names the columns, separated by comma, semicolon or tab (RFC
 * 4180).
 */
final class CsvFeed implements PostingFeed {

    private static final int MAX_HEADER = 64 * 1024;
    private static final int MAX_ROW = 4 * 1024 * 1024;

    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private long line = 1;

    CsvFeed(InputStream in) throws IOException {
        limit = new RowLimit(new InputStreamReader(in, StandardCharsets.UTF_8));
        var text = new BufferedReader(limit);
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator(text)).get();
        parser = CSVParser.builder().setReader(text).setFormat(format).get();
        records = parser.iterator();
        header =
                record().map(CSVRecord::toList).orElseThrow(() -> new FeedBrokenException(1, null));
    }

    /** Whichever of comma, semicolon and tab stands in the first line most. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(MAX_HEADER);
        var counts = new int[3];
        var marks = ",;\t";
        int c = text.read();
        for (int read = 1; c >= 0 && c != '\n' && read < MAX_HEADER; read++) {
            int which = marks.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
            c = text.read();
        }
        text.reset();
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return marks.charAt(best);
    }

    private Optional<CSVRecord> record() throws IOException {
        try {
            line = parser.getCurrentLineNumber() + 1;
            limit.beginRow();
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new FeedBrokenException(line, e);
        }
    }

    @Override
    public Optional<NamedTexts> next() throws IOException {
        var row = record();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var texts = new NamedTexts();
        for (int i = 0; i < Math.min(header.size(), row.get().size()); i++) {
            texts.add(header.get(i).replace("\uFEFF", "").strip(), row.get().get(i));
        }
        return Optional.of(texts);
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Ends a row that goes on and on, as behind a quote that nobody closes. */
    private static final class RowLimit extends FilterReader {

        private int read;

        RowLimit(Reader in) {
            super(in);
        }

        void beginRow() {
            read = 0;
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
