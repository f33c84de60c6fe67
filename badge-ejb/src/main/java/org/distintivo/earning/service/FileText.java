package org.distintivo.earning.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Detects from its beginning how a file of results is written: its encoding by the byte order mark,
 * without one UTF-8; its separator by a line {@code sep=} as Excel knows it, else by what stands
 * most often in its first lines.
 *
 * @param hasSeparatorLine whether the first line only names the separator
 */
record FileText(Charset charset, char separator, boolean hasSeparatorLine, InputStream rest) {

    private static final int HEAD = 8192;

    /** With how many lines the separator is looked for: there may be a title above the header. */
    private static final int LINES = 5;

    private static final String SEPARATORS = ",;\t";
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([,;\t])\"?.*");

    /** What the file begins with when it is text of that encoding. */
    private record Mark(Charset charset, byte[] bytes) {}

    private static final List<Mark> MARKS =
            List.of(
                    new Mark(
                            StandardCharsets.UTF_8,
                            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                    new Mark(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
                    new Mark(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}));

    /**
     * @throws ImportFaultException for what is no text at all
     */
    static FileText of(InputStream in) throws IOException {
        var head = in.readNBytes(HEAD);
        var mark = mark(head);
        int skipped = mark.bytes().length;
        var text = new String(head, skipped, head.length - skipped, mark.charset());
        var lines = text.lines().limit(LINES).toList();
        var named = SEPARATOR_LINE.matcher(lines.isEmpty() ? "" : lines.get(0));
        boolean isNamed = named.matches();
        var body = new ByteArrayInputStream(head, skipped, head.length - skipped);
        return new FileText(
                mark.charset(),
                isNamed ? named.group(1).charAt(0) : mostFrequent(lines),
                isNamed,
                new SequenceInputStream(body, in));
    }

    private static Mark mark(byte[] head) throws ImportFaultException {
        for (var mark : MARKS) {
            if (startsWith(head, mark.bytes())) {
                return mark;
            }
        }
        var foreign = ForeignFile.find(head);
        if (foreign.isPresent()) {
            throw new ImportFaultException(foreign.get());
        }
        return new Mark(StandardCharsets.UTF_8, new byte[0]);
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length
                && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /** The comma when none is more frequent. */
    private static char mostFrequent(List<String> lines) {
        return (char)
                SEPARATORS
                        .chars()
                        .boxed()
                        .max(Comparator.comparingLong(it -> count(lines, it)))
                        .filter(it -> count(lines, it) > count(lines, ','))
                        .orElse((int) ',')
                        .intValue();
    }

    /** In the line that has most of them, which is the header or a row. */
    private static long count(List<String> lines, int separator) {
        return lines.stream()
                .mapToLong(line -> line.chars().filter(c -> c == separator).count())
                .max()
                .orElse(0);
    }
}
