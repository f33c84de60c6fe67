package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes rejected rows as CSV (RFC 4180). Every cell is quoted, and one that a spreadsheet would
 * take for a formula gets an apostrophe in front: what a stranger sent is opened by staff.
 */
@ApplicationScoped
public class ErrorsCsv {

    private static final int PORTION = 500;
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    @Inject private ResultImportService imports;
    @Inject private RejectionWords words;

    /**
     * @param language of the reasons; the codes in front of them are the same in all
     */
    public void write(String id, Locale language, OutputStream out) throws IOException {
        var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var columns = new ArrayList<>(List.of("line", "reason"));
        columns.addAll(imports.columns(id));
        csv.write(String.join(",", columns) + "\r\n");
        var fault = imports.require(id).fault();
        if (fault != null) {
            var line = fault.line() == null ? "" : fault.line().toString();
            var reason = fault.code() + ": " + fault.detail();
            row(csv, line, words.coded(reason, language), List.of());
        }
        var rows = imports.listErrors(id, 0, PORTION);
        while (!rows.isEmpty()) {
            for (var row : rows) {
                var reason = words.coded(row.reason(), language);
                row(csv, Long.toString(row.line()), reason, row.fields());
            }
            rows = imports.listErrors(id, rows.get(rows.size() - 1).line(), PORTION);
        }
        csv.flush();
    }

    private static void row(Writer csv, String line, String reason, List<String> fields)
            throws IOException {
        csv.write(line + "," + cell(reason));
        for (var field : fields) {
            csv.write("," + cell(field));
        }
        csv.write("\r\n");
    }

    static String cell(String text) {
        var safe =
                !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
