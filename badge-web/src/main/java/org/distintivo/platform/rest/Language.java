package org.distintivo.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.distintivo.platform.service.AcceptLanguage;

/**
 * Reads the language that a REST caller asks for in {@code Accept-Language}; English when none is
 * asked for.
 */
public final class Language {

    private Language() {}

    public static Locale of(HttpHeaders headers) {
        return headers == null
                ? Locale.ENGLISH
                : of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** As {@link #of(HttpHeaders)}, by the header {@code Accept-Language} or null. */
    public static Locale of(String header) {
        return AcceptLanguage.of(header).stream().findFirst().orElse(Locale.ENGLISH);
    }
}
