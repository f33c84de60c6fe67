package org.distintivo.insight.service.taxonomy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.distintivo.insight.domain.TaxonomyFault;

/**
 * Reads the files of a taxonomy, one after the other, into one draft. What a file is says its
 * header; its language says its name, as in {@code skills_it.csv}. A ZIP is read file by file, and
 * never unpacked to more than {@value #MOST_UNPACKED} bytes.
 */
public final class TaxonomyReader {

    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final int MOST_FILES = 200;

    /** Thrice what all of O*NET has. Rows cost more than their bytes, and small ones most. */
    private static final long MOST_LINES = 3_000_000;

    private static final Pattern LANGUAGE = Pattern.compile(".*_([a-z]{2})\\.[a-z]+");
    private static final Pattern READ_ME = Pattern.compile(".*read[ _-]?me.*|.*licen[cs]e.*");

    private final TaxonomyDraft draft = new TaxonomyDraft();
    private final String language;
    private final long mostLines;

    /**
     * @param language BCP 47 of files whose name says none
     */
    public TaxonomyReader(String language) {
        this(language, MOST_LINES);
    }

    TaxonomyReader(String language, long mostLines) {
        this.language = language;
        this.mostLines = mostLines;
    }

    /** Reads one file, or each in a ZIP. */
    public void read(String name, InputStream in) {
        draft.file(name);
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                readZip(in);
            } else {
                readRows(name, in);
            }
        } catch (IOException | IllegalArgumentException e) {
            var fault = isLarge(e) ? TaxonomyFault.FILE_TOO_LARGE : TaxonomyFault.FILE_BROKEN;
            draft.putAside(0, fault, name);
        }
    }

    private void readZip(InputStream in) throws IOException {
        var zip = new ZipInputStream(in);
        var bounded = new Bounded(zip, mostLines);
        int files = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName().replaceAll(".*/", "");
            if (++files > MOST_FILES) {
                throw new LargeException();
            }
            if (!entry.isDirectory() && name.matches("(?i)[^.].*\\.(csv|txt|tsv)")) {
                draft.file(name);
                readRows(name, bounded);
            }
        }
        if (files == 0) {
            draft.putAside(0, TaxonomyFault.FILE_BROKEN, draft.file());
        }
    }

    private void readRows(String name, InputStream in) throws IOException {
        if (READ_ME.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            draft.putAside(0, TaxonomyFault.FILE_NOT_NEEDED, name);
            return;
        }
        var rows = new TaxonomyRows(in);
        var of = LANGUAGE.matcher(name.toLowerCase(Locale.ROOT));
        var spoken = of.matches() ? of.group(1) : language;
        try {
            if (!new EscoRows(draft, spoken).read(rows)
                    && !new OnetRows(draft).read(rows)
                    && !new PlainRows(draft, spoken).read(rows)) {
                draft.putAside(0, TaxonomyFault.FILE_UNKNOWN, name);
            }
        } catch (IOException e) {
            var fault = isLarge(e) ? TaxonomyFault.FILE_TOO_LARGE : TaxonomyFault.FILE_BROKEN;
            draft.putAside(rows.line(), fault, name);
        }
    }

    private static boolean isLarge(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LargeException) {
                return true;
            }
        }
        return false;
    }

    /** Returns what all files say together. */
    public TaxonomyDraft settle() {
        draft.settle();
        if (draft.concepts().isEmpty()) {
            draft.putAside(0, TaxonomyFault.NOTHING_FOUND, "");
        }
        return draft;
    }

    /** Says that something unpacks to more than is taken. */
    private static final class LargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what all files of a ZIP unpack to, and stays open for the next one. */
    private static final class Bounded extends FilterInputStream {

        private long left = MOST_UNPACKED;
        private long lines;

        Bounded(InputStream in, long lines) {
            super(in);
            this.lines = lines;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            for (int i = offset; i < offset + read; i++) {
                lines -= target[i] == '\n' ? 1 : 0;
            }
            left -= Math.max(read, 0);
            if (left < 0 || lines < 0) {
                throw new LargeException();
            }
            return read;
        }

        @Override
        public void close() {
            // the next file follows
        }
    }
}
