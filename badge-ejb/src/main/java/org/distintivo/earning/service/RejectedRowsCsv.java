package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.platform.domain.SpreadsheetValue;

/**
 * Writes rejected rows as CSV (RFC 4180). Every cell is quoted, and one that a spreadsheet would
 * take for a formula gets an apostrophe in front: what a stranger sent is opened by staff. Columns
 * are separated as they came, because that is what the sender's spreadsheet opens.
 */
@ApplicationScoped
public class RejectedRowsCsv {

    private static final int PORTION = 500;

    /** Without it Excel takes UTF-8 for Windows-1252 and spoils every name. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject private ResultImportService imports;
    @Inject private FaultWords words;

    /**
     * Writes the rejected rows of an import.
     *
     * @param language of the reasons; the codes in front of them are the same in all
     * @throws org.distintivo.earning.domain.UnknownImportException if there is none of that id
     */
    public void write(String id, Locale language, OutputStream out) throws IOException {
        var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var form = imports.form(id);
        csv.write(BYTE_ORDER_MARK + header(form));
        var fault = imports.require(id).fault();
        if (fault != null) {
            csv.write(row(form, fault.line(), words.coded(fault, language), List.of()));
        }
        var rows = imports.listErrors(id, 0, PORTION);
        while (!rows.isEmpty()) {
            for (var row : rows) {
                var reason = words.coded(row.faults(), language);
                csv.write(row(form, row.line(), reason, row.fields()));
            }
            rows = imports.listErrors(id, rows.get(rows.size() - 1).line(), PORTION);
        }
        csv.flush();
    }

    static String header(CsvForm form) {
        return joined(form, Stream.concat(Stream.of("line", "reason"), form.columns().stream()));
    }

    static String row(CsvForm form, Long line, String reason, List<String> fields) {
        var cells = Stream.concat(Stream.of(reason), fields.stream()).map(RejectedRowsCsv::cell);
        return joined(form, Stream.concat(Stream.of(line == null ? "" : line.toString()), cells));
    }

    private static String joined(CsvForm form, Stream<String> cells) {
        return cells.collect(Collectors.joining("" + form.separator(), "", "\r\n"));
    }

    static String cell(String text) {
        return '"' + SpreadsheetValue.guarded(text).replace("\"", "\"\"") + '"';
    }
}
