package org.distintivo.earning.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.distintivo.earning.domain.Fault;

/** Tells by its first bytes a file that is no text, so that its sender learns what was sent. */
final class ForeignFile {

    private static final String ZIP = "PK\u0003\u0004";

    /** Compressed bytes have one control character in nine; text has none but tab and line ends. */
    private static final int TOO_MANY = 20;

    /** What becomes of files that begin so, their bytes read as Latin-1. */
    private record Kind(String start, Fault fault) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("\u00D0\u00CF\u0011\u00E0", workbook()),
                    new Kind("\u0089PNG\r\n", notText("image", "PNG")),
                    new Kind("\u00FF\u00D8\u00FF", notText("image", "JPEG")),
                    new Kind("GIF8", notText("image", "GIF")),
                    new Kind("%PDF-", notText("pdf")),
                    new Kind("\u001F\u008B", notText("archive", "GZIP")),
                    new Kind("7z\u00BC\u00AF", notText("archive", "7z")),
                    new Kind("Rar!", notText("archive", "RAR")));

    private ForeignFile() {}

    /**
     * @param head of a file without a byte order mark
     */
    static Optional<Fault> find(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith(ZIP)) {
            return Optional.of(zipped(text));
        }
        return KINDS.stream()
                .filter(kind -> text.startsWith(kind.start()))
                .findFirst()
                .map(Kind::fault)
                .or(() -> isBinary(text) ? Optional.of(notText("other")) : Optional.empty());
    }

    /** Workbooks of Excel (ECMA-376) and LibreOffice (ODF) are ZIP files by their outside. */
    private static Fault zipped(String head) {
        if (head.contains("xl/") || head.contains("opendocument.spreadsheet")) {
            return workbook();
        }
        boolean isDocument = head.contains("[Content_Types].xml") || head.contains("opendocument");
        return isDocument ? notText("other") : notText("archive", "ZIP");
    }

    private static Fault workbook() {
        return Fault.ofLine("import-workbook", null);
    }

    private static Fault notText(String variant, String... names) {
        return Fault.ofLine("import-not-text", null, names).told(variant);
    }

    private static boolean isBinary(String text) {
        long odd = text.chars().filter(c -> c < ' ' && "\t\r\n".indexOf(c) < 0).count();
        return odd > text.length() / TOO_MANY;
    }
}
