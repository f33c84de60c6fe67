package org.distintivo.verifying.service.submission;

import org.distintivo.openbadges.service.jsonld.ComplexityLimits;
import org.distintivo.platform.service.PhotoLimits;
import org.distintivo.platform.service.Settings;

/**
 * Bounds what a stranger hands in or makes this server fetch, and how much of it is looked at;
 * everything beyond is refused before it is unpacked. What only guards the stack or follows from a
 * standard is no setting and stands where it is used.
 *
 * @param picture with a credential inside
 * @param photo of a QR code
 * @param documents JSON, tokens and lists
 * @param complexity of the statements in a credential
 * @param counts how many of what a credential repeats are looked at
 */
public record VerificationLimits(
        Picture picture,
        PhotoLimits photo,
        Documents documents,
        ComplexityLimits complexity,
        Counts counts) {

    /**
     * @param bytes of the file
     * @param side in dots, wide and high
     */
    public record Picture(int bytes, int side) {}

    /**
     * @param bytes of a credential, and of each document that it leads to
     * @param listBytes of a status list when it is unpacked
     * @param keptListBytes of all lists together that are kept until they are out of date
     */
    public record Documents(int bytes, int listBytes, int keptListBytes) {}

    /**
     * @param proofs more are an error
     * @param endorsements more are told and not checked
     * @param statusEntries more are told and not asked for
     */
    public record Counts(int proofs, int endorsements, int statusEntries) {}

    public static final VerificationLimits DEFAULT =
            new VerificationLimits(
                    new Picture(2 << 20, 4_096),
                    PhotoLimits.DEFAULT,
                    new Documents(256 << 10, 16 << 20, 16 << 20),
                    ComplexityLimits.DEFAULT,
                    new Counts(12, 8, 4));

    /** What the forms of the portal take, as the FacesServlet is told in web.xml. */
    private static final int LARGEST_FILE = 9 << 20;

    private static final int LARGEST_LIST = 256 << 20;
    private static final int LONGEST_SIDE = 32_768;

    /**
     * @throws IllegalStateException for a value that makes no sense
     */
    public static VerificationLimits of(Settings settings) {
        return new VerificationLimits(
                picture(settings),
                photo(settings),
                documents(settings),
                complexity(settings),
                counts(settings));
    }

    /** Returns the largest number of bytes that is read of anything. */
    public int bytes() {
        return Math.max(photo.bytes(), Math.max(picture.bytes, documents.bytes));
    }

    private static Picture picture(Settings settings) {
        var limits = DEFAULT.picture;
        return new Picture(
                settings.number("BADGE_VERIFY_MAX_IMAGE_BYTES", limits.bytes, 1, LARGEST_FILE),
                settings.number("BADGE_VERIFY_MAX_IMAGE_SIDE", limits.side, 1, LONGEST_SIDE));
    }

    private static PhotoLimits photo(Settings settings) {
        var limits = DEFAULT.photo;
        return new PhotoLimits(
                settings.number("BADGE_VERIFY_MAX_PHOTO_BYTES", limits.bytes(), 1, LARGEST_FILE),
                settings.number(
                        "BADGE_VERIFY_MAX_PHOTO_PIXELS", limits.pixels(), 1, PhotoLimits.MOST));
    }

    private static Documents documents(Settings settings) {
        var limits = DEFAULT.documents;
        return new Documents(
                settings.number("BADGE_VERIFY_MAX_DOCUMENT_BYTES", limits.bytes, 1, LARGEST_FILE),
                settings.number("BADGE_VERIFY_MAX_LIST_BYTES", limits.listBytes, 1, LARGEST_LIST),
                settings.number(
                        "BADGE_VERIFY_KEEP_LIST_BYTES", limits.keptListBytes, 0, LARGEST_LIST));
    }

    private static ComplexityLimits complexity(Settings settings) {
        var limits = DEFAULT.complexity;
        return new ComplexityLimits(
                settings.number("BADGE_VERIFY_MAX_STATEMENTS", limits.statements(), 1, 100_000),
                settings.number("BADGE_VERIFY_MAX_STEPS", limits.steps(), 1, 10_000_000),
                settings.number("BADGE_VERIFY_MAX_CONTEXTS", limits.contexts(), 1, 100));
    }

    private static Counts counts(Settings settings) {
        var limits = DEFAULT.counts;
        return new Counts(
                settings.number("BADGE_VERIFY_MAX_PROOFS", limits.proofs, 1, 100),
                settings.number("BADGE_VERIFY_MAX_ENDORSEMENTS", limits.endorsements, 0, 100),
                settings.number("BADGE_VERIFY_MAX_STATUS_ENTRIES", limits.statusEntries, 1, 20));
    }
}
