package org.distintivo.credential.service.verification;

import org.distintivo.platform.service.Settings;

/**
 * How large a thing may be that a stranger hands in or makes us fetch; everything beyond is refused
 * before it is unpacked.
 *
 * @param imageBytes of a picture with a credential inside
 * @param documentBytes of a credential
 * @param listBytes of a status list when it is unpacked
 */
public record VerificationLimits(int imageBytes, int documentBytes, int listBytes) {

    public static final VerificationLimits DEFAULT =
            new VerificationLimits(2 << 20, 256 << 10, 16 << 20);

    public static VerificationLimits of(Settings settings) {
        return new VerificationLimits(
                settings.number("BADGE_VERIFY_MAX_IMAGE_BYTES", DEFAULT.imageBytes),
                settings.number("BADGE_VERIFY_MAX_DOCUMENT_BYTES", DEFAULT.documentBytes),
                settings.number("BADGE_VERIFY_MAX_LIST_BYTES", DEFAULT.listBytes));
    }
}
