package org.distintivo.platform.service;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/**
 * Parses the header {@code Accept-Language} (RFC 9110 §12.5.4).
 *
 * <p>The container's own parser writes a trace for each header that it cannot read.
 */
public final class AcceptLanguage {

    private static final int LONGEST = 4_000;

    private AcceptLanguage() {}

    /**
     * Returns the languages, the most wanted first.
     *
     * @param header may be null; one that cannot be read asks for nothing
     */
    public static List<Locale> of(String header) {
        if (header == null || header.length() > LONGEST) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0 && !range.getRange().equals("*"))
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
