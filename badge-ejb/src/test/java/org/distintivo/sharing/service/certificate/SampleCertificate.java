package org.distintivo.sharing.service.certificate;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.distintivo.catalog.service.SampleArtwork;
import org.distintivo.catalog.service.print.AttachedFile;
import org.distintivo.catalog.service.print.PageWriter;
import org.distintivo.catalog.service.print.PaperSize;
import org.distintivo.catalog.service.print.Printable;
import org.distintivo.catalog.service.print.Wording;

/** Certificates for tests, with one thing or another that is not as usual. */
final class SampleCertificate implements Printable {

    static final String ADDRESS = "https://badges.example.org/badges/AbCdEfGhIjKlMnOpQrStUv";
    static final String DOCUMENT = "{\"type\":[\"VerifiableCredential\"],\"name\":\"Ω – 証明\"}";

    private Locale language = Locale.ENGLISH;
    private PaperSize paper = PaperSize.A4;
    private String holder = "Łukasz Nuñez-Ó Briain van der Westerlingen";
    private String title = "Cloud Administrator Associate";
    private String description =
            "Whoever holds it has shown in a proctored exam how to plan, build and look after"
                    + " services in the cloud, and how to keep them safe.";
    private List<String> skills =
            List.of("Networking", "Identity", "Storage", "Monitoring", "Backup and recovery");
    private Consumer<Graphics2D> artwork = SampleArtwork.of("Cloud Administrator", "associate");
    private boolean expired;

    SampleCertificate in(String tag) {
        language = Locale.forLanguageTag(tag);
        return this;
    }

    SampleCertificate on(PaperSize size) {
        paper = size;
        return this;
    }

    SampleCertificate of(String name) {
        holder = name;
        return this;
    }

    SampleCertificate titled(String text) {
        title = text;
        return this;
    }

    SampleCertificate saying(String text) {
        description = text;
        return this;
    }

    SampleCertificate with(List<String> names) {
        skills = names;
        return this;
    }

    SampleCertificate painted(Consumer<Graphics2D> painter) {
        artwork = painter;
        return this;
    }

    SampleCertificate expired() {
        expired = true;
        return this;
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public void lay(PageWriter page) {
        get().printable().lay(page);
    }

    @Override
    public AttachedFile attachment() {
        return get().printable().attachment();
    }

    private Certificate get() {
        return new Certificate(
                language,
                paper,
                new Certificate.Achievement(
                        Wording.of(title),
                        new Wording(description, Optional.of("en")),
                        Wording.of("Pass exam AZ-104."),
                        skills,
                        Wording.of("Badge: " + title + ", level associate"),
                        artwork),
                holder,
                LocalDate.of(2026, 11, 3),
                expired,
                "Contoso Certification",
                "Contoso Partner Program",
                new Certificate.Check("AbCdEfGhIjKlMnOpQrStUv", ADDRESS),
                new Certificate.Files("az-104", DOCUMENT),
                "#0b5f63");
    }
}
