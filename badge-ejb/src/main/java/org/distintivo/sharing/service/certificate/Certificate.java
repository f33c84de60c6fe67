package org.distintivo.sharing.service.certificate;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.distintivo.catalog.service.print.PaperSize;
import org.distintivo.catalog.service.print.Printable;
import org.distintivo.catalog.service.print.Wording;

/**
 * All that stands on one certificate and inside it.
 *
 * @param language that it is written in
 * @param achievement what was earned, in the catalog's words
 * @param holder the certified name; empty where none is known
 * @param expired whether the last day of the badge is past
 * @param issuer who issued it
 * @param program the program's label; empty where it is the issuer's name as well
 * @param check where it can be looked up
 * @param accent the program's color on paper, as style sheets write it
 */
public record Certificate(
        Locale language,
        PaperSize paper,
        Achievement achievement,
        String holder,
        LocalDate earnedOn,
        boolean expired,
        String issuer,
        String program,
        Check check,
        Files files,
        String accent) {

    /**
     * What was earned.
     *
     * @param alt the artwork in words
     * @param artwork paints it on a canvas of {@code ArtworkService.CANVAS} squared
     */
    public record Achievement(
            Wording title,
            Wording description,
            Wording criteria,
            List<String> skills,
            Wording alt,
            Consumer<Graphics2D> artwork) {}

    /**
     * How somebody who has it checks it.
     *
     * @param id the badge's public id
     * @param address of its public page
     */
    public record Check(String id, String address) {}

    /**
     * The file and what is attached to it.
     *
     * @param code of what was earned, by which both are named
     * @param credential the signed credential, byte for byte as it was signed
     */
    public record Files(String code, String credential) {

        /** Returns a name that is safe on every system. */
        private String named(String ending) {
            return code.replaceAll("[^a-z0-9-]+", "-") + ending;
        }
    }

    /** Returns it as it is printed. */
    public Printable printable() {
        return new CertificateLayout(this);
    }

    /** Returns the name under which the certificate is saved. */
    public String fileName() {
        return files.named("-certificate.pdf");
    }

    /** Returns the name under which the attached credential is saved. */
    String credentialName() {
        return files.named("-credential.json");
    }
}
