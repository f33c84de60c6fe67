package org.distintivo.sharing.service.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.distintivo.catalog.service.print.PaperSize;

/** Writes the style sheet of certificates for a paper. */
final class CertificateStyle {

    private static final String SHEET = read();

    private CertificateStyle() {}

    static String of(PaperSize paper) {
        return SHEET
                + ".artwork { width: %s; height: %s }\n"
                        .formatted(paper.artwork(), paper.artwork());
    }

    private static String read() {
        try (var file = CertificateStyle.class.getResourceAsStream("certificate.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
