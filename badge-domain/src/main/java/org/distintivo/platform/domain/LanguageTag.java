package org.distintivo.platform.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the name of a language as programs write it: {@code it}, {@code it-IT}, {@code it_IT}. */
public final class LanguageTag {

    private static final int MAX_LENGTH = 35;
    private static final int LETTERS_OF_ISO_639_1 = 2;
    private static final int LETTERS_OF_ISO_639_3 = 3;
    private static final Set<String> KNOWN =
            Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

    private LanguageTag() {}

    /** Returns the tag (RFC 5646), or empty for what is no code of a language, such as a name. */
    public static Optional<String> of(String text) {
        var plain = CleanText.around(text).replace('_', '-').replaceFirst("[.@].*", "");
        var locale = Locale.forLanguageTag(plain);
        var tag = locale.toLanguageTag();
        return isLanguage(locale.getLanguage()) && tag.length() <= MAX_LENGTH
                ? Optional.of(tag)
                : Optional.empty();
    }

    private static boolean isLanguage(String code) {
        return code.length() == LETTERS_OF_ISO_639_3
                || code.length() == LETTERS_OF_ISO_639_1 && KNOWN.contains(code);
    }
}
