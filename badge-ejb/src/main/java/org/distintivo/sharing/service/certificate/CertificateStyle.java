package org.distintivo.sharing.service.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes the style sheet of certificates for a paper. */
final class CertificateStyle {

    private static final String SHEET = read();

    /** As it stands in the sheet. */
    private static final String ACCENT = "#0b5f63";

    private CertificateStyle() {}

    static String of(Certificate certificate) {
        var artwork = certificate.paper().artwork();
        return SHEET.replace(ACCENT, certificate.accent())
                + ".artwork { width: %s; height: %s }\n".formatted(artwork, artwork);
    }

    private static String read() {
        try (var file = CertificateStyle.class.getResourceAsStream("certificate.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
