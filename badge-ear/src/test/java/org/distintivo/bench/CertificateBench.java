package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.catalog.service.SampleArtwork;
import org.distintivo.catalog.service.print.PaperSize;
import org.distintivo.catalog.service.print.PrintingPress;
import org.distintivo.catalog.service.print.Wording;
import org.distintivo.platform.service.Messages;
import org.distintivo.sharing.service.certificate.Certificate;
import org.junit.jupiter.api.Test;

/**
 * What a certificate costs of one processor: the very first of a fresh JVM, the first that needs a
 * further font, and those after it.
 */
class CertificateBench {

    private static final int FURTHER = 20;
    private static final double MILLION = 1e6;

    private static final List<Map.Entry<String, String>> HOLDERS =
            List.of(
                    Map.entry("en", "Łukasz Nuñez-Ó Briain"),
                    Map.entry("ja", "山田 太郎"),
                    Map.entry("ar", "فاطمة الزهراء بنت محمد"),
                    Map.entry("hi", "अमित शर्मा"));

    @Test
    void certificates() {
        var press = new PrintingPress(new Messages());
        for (var holder : HOLDERS) {
            var certificate = certificate(holder.getKey(), holder.getValue());
            var first = millis(press, certificate);
            var further = new double[FURTHER];
            Arrays.setAll(further, n -> millis(press, certificate));
            Arrays.sort(further);
            FigureFile.write(
                    String.format(
                            Locale.ROOT,
                            "| certificate, %s | first: %,.0f ms | further: %,.0f ms (%,.0f–%,.0f) | |%n",
                            holder.getKey(),
                            first,
                            further[FURTHER / 2],
                            further[0],
                            further[FURTHER - 1]));
        }
    }

    private static double millis(PrintingPress press, Certificate certificate) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        assertThat(press.print(certificate.printable())).isNotEmpty();
        return (threads.getCurrentThreadCpuTime() - before) / MILLION;
    }

    private static Certificate certificate(String language, String holder) {
        var title = "Cloud Administrator Associate";
        return new Certificate(
                Locale.forLanguageTag(language.equals("hi") ? "en" : language),
                PaperSize.A4,
                new Certificate.Achievement(
                        Wording.of(title),
                        Wording.of("Whoever holds it keeps services in the cloud safe.".repeat(3)),
                        Wording.of("Pass exam AZ-104."),
                        List.of("Networking", "Identity", "Storage", "Monitoring"),
                        Wording.of("Badge: " + title),
                        SampleArtwork.of(title, "associate")),
                holder,
                LocalDate.of(2026, 11, 3),
                false,
                "Contoso Certification",
                "Contoso Partner Program",
                new Certificate.Check(
                        "AbCdEfGhIjKlMnOpQrStUv",
                        "https://badges.example.org/badges/AbCdEfGhIjKlMnOpQrStUv"),
                new Certificate.Files("az-104", "{}"),
                "#0b5f63");
    }
}
