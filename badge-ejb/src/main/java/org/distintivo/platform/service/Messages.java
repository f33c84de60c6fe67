package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts for people, in the languages that have a {@code messages_<language>.properties} file beside
 * the English one. Any other language falls back to English, never to the server's own language.
 */
@ApplicationScoped
public class Messages {

    /** The base name, for whoever must name the bundle in a configuration file. */
    public static final String BUNDLE = "org.distintivo.messages";

    private static final ResourceBundle.Control ENGLISH_LAST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The languages with a file of their own, English first. A new language is one line here. */
    public List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.ITALIAN);
    }

    /** The language in which somebody who asked for that one will be answered. */
    public Locale closest(Locale wanted) {
        return languages().stream()
                .filter(l -> wanted != null && l.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /**
     * @param arguments fill the gaps of the {@link MessageFormat} pattern; dates as {@link
     *     java.time.LocalDate} and times as {@link java.time.Instant} are written out in the
     *     language
     * @throws java.util.MissingResourceException when no file has the key: a defect
     */
    public String text(Locale locale, String key, Object... arguments) {
        var language = closest(locale);
        var pattern = bundle(language).getString(key);
        return new MessageFormat(pattern, language).format(Dates.written(arguments, language));
    }

    public boolean has(String key) {
        return bundle(Locale.ENGLISH).containsKey(key);
    }

    /** The raw patterns in one language. */
    public ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE, closest(language), Messages.class.getClassLoader(), ENGLISH_LAST);
    }
}
