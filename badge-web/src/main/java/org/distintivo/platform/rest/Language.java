package org.distintivo.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language in which a REST caller wants to read; English when none is asked for. */
public final class Language {

    private Language() {}

    public static Locale of(HttpHeaders headers) {
        if (headers == null || headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Locale.ENGLISH;
        }
        try {
            return headers.getAcceptableLanguages().stream()
                    .filter(locale -> !locale.getLanguage().equals("*"))
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        } catch (RuntimeException e) {
            return Locale.ENGLISH; // a header that cannot be read asks for nothing
        }
    }
}
