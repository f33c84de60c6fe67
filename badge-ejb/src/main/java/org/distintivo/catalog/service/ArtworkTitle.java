package org.distintivo.catalog.service;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Shortens a title for the artwork. The program's name in front ("… Certified: …") says nothing of
 * the achievement, and the level at the end stands on the ribbon.
 */
final class ArtworkTitle {

    private static final Pattern PROGRAM_IN_FRONT =
            Pattern.compile(
                    "^[^:]{0,60}\\b(certif|zertif|sertif)[^:]{0,40}:\\s*(?=\\S)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ArtworkTitle() {}

    static String of(String title, String level) {
        var text = title.strip().replaceAll("\\s+", " ");
        text = PROGRAM_IN_FRONT.matcher(text).replaceFirst("");
        text = without(text, Pattern.compile("(?i)^" + Pattern.quote(level) + ":\\s*(?=\\S)"));
        return without(text, Pattern.compile("(?i)(?<=\\S)\\s+" + Pattern.quote(level) + "$"));
    }

    /** Returns what stands on the ribbon. */
    static String ribbon(String level) {
        return level.replace('-', ' ').toUpperCase(Locale.ROOT);
    }

    private static String without(String text, Pattern part) {
        return part.matcher(text).replaceFirst("");
    }
}
