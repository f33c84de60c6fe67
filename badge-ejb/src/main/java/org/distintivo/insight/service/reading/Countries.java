package org.distintivo.insight.service.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows countries by their ISO 3166 codes and by their names in the languages of many feeds. */
public final class Countries {

    private static final List<String> LANGUAGES =
            List.of("en", "it", "de", "fr", "es", "pt", "ja", "ar", "nl", "sv", "pl");
    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        for (var code : Locale.getISOCountries()) {
            var country = new Locale("", code);
            BY_NAME.put(code.toLowerCase(Locale.ROOT), code);
            BY_NAME.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            for (var language : LANGUAGES) {
                var name = country.getDisplayCountry(Locale.forLanguageTag(language));
                BY_NAME.put(name.toLowerCase(Locale.ROOT), code);
            }
        }
        BY_NAME.put("uk", "GB");
        BY_NAME.put("great britain", "GB");
        BY_NAME.put("england", "GB");
        BY_NAME.put("u.s.", "US");
        BY_NAME.put("u.s.a.", "US");
        BY_NAME.put("united states of america", "US");
        BY_NAME.put("czech republic", "CZ");
        BY_NAME.put("holland", "NL");
    }

    private Countries() {}

    /** Returns the alpha-2 code of what a text names; empty where it names no country. */
    public static Optional<String> find(String text) {
        return Optional.ofNullable(BY_NAME.get(text.trim().toLowerCase(Locale.ROOT)));
    }
}
