package org.distintivo.sharing.service.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the style sheet of certificates for a paper and the fonts of one. */
final class CertificateStyle {

    private static final String SHEET = read();

    private CertificateStyle() {}

    static String of(PaperSize paper, Set<Typeface> fonts) {
        var families = fonts.stream().map(Typeface::family).collect(Collectors.joining(", "));
        return SHEET
                + "@page { size: %s }\nbody { font-family: %s }\n.artwork { width: %s; height: %s }\n"
                        .formatted(paper.dimensions(), families, paper.artwork(), paper.artwork());
    }

    private static String read() {
        try (var file = CertificateStyle.class.getResourceAsStream("certificate.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
