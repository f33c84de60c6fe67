package org.distintivo.insight.service.reading;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.distintivo.insight.domain.WagesRefusedException;

/**
 * A workbook as Office Open XML keeps it (ECMA-376, SpreadsheetML), of which the values of its
 * sheets are read row by row. Whatever the file says, no more is held than {@link #MOST_BYTES}
 * unpacked, of which {@link SharedTexts} and one row are in memory.
 */
final class Workbook {

    static final int MOST_PARTS = 100;
    static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final String TEXTS = "xl/sharedStrings.xml";

    private final byte[] file;
    private final SharedTexts texts;

    /** Takes a row with its number; says whether the rest of its sheet is wanted. */
    interface RowVisitor {
        boolean visit(long number, List<String> cells);
    }

    private interface PartVisitor {
        void visit(InputStream part) throws XMLStreamException;
    }

    /**
     * @throws WagesRefusedException if it is no workbook, breaks off or unpacks to too much
     */
    Workbook(byte[] file) {
        this.file = file;
        var found = new ArrayList<SharedTexts>();
        each(Pattern.compile(Pattern.quote(TEXTS)), it -> found.add(SharedTexts.read(it)));
        texts = found.isEmpty() ? SharedTexts.NONE : found.get(0);
    }

    /** Returns whether a file begins as an archive does. */
    static boolean isOne(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** Returns the texts of all sheets, in no order. */
    List<String> texts() {
        return texts.all();
    }

    /** Reads every sheet, in the order of the file. */
    void read(RowVisitor rows) {
        each(SHEET, part -> new SheetReader(part, texts).read(rows));
    }

    private void each(Pattern names, PartVisitor parts) {
        long left = MOST_BYTES;
        int count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = new Bounded(zip, left);
                if (++count > MOST_PARTS) {
                    throw WagesRefusedException.tooLarge();
                }
                if (names.matcher(entry.getName()).matches()) {
                    parts.visit(part);
                }
                part.transferTo(java.io.OutputStream.nullOutputStream());
                left = part.left;
            }
        } catch (ZipException | XMLStreamException | java.io.EOFException e) {
            throw WagesRefusedException.broken();
        } catch (IOException e) {
            throw e instanceof TooLargeException
                    ? WagesRefusedException.tooLarge()
                    : WagesRefusedException.broken();
        }
        if (count == 0) {
            throw WagesRefusedException.broken();
        }
    }

    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what is unpacked; the archive's own words about its size are not believed. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new TooLargeException();
            }
            return count;
        }

        @Override
        public void close() {
            // the archive goes on behind this part
        }
    }
}
