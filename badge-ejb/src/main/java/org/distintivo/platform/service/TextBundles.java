package org.distintivo.platform.service;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Reads the files {@code texts/<language>/<feature>.properties}; the folder's name is the language
 * tag. A text that a language lacks stays English.
 */
final class TextBundles {

    /** The features that may have texts; a test compares this with the files. */
    static final List<String> FEATURES =
            List.of(
                    "platform",
                    "account",
                    "catalog",
                    "issuing",
                    "verifying",
                    "badge",
                    "earning",
                    "claiming",
                    "sharing",
                    "foreign",
                    "insight",
                    "support",
                    "integration",
                    "notification");

    /** The file of what Faces itself says, under keys and in patterns of its own. */
    static final String FACES = "faces";

    private TextBundles() {}

    /** Returns the patterns of all features in one language. */
    static Map<String, String> read(Locale language) {
        var texts = new HashMap<String, String>();
        for (var feature : FEATURES) {
            texts.putAll(read(feature, Locale.ENGLISH));
            texts.putAll(read(feature, language));
        }
        return Map.copyOf(texts);
    }

    /** Returns what Faces itself says about a field. */
    static Map<String, String> readFaces(Locale language) {
        var texts = read(FACES, Locale.ENGLISH);
        texts.putAll(read(FACES, language));
        return Map.copyOf(texts);
    }

    /** Returns one file; empty where a feature has nothing to say. */
    static Map<String, String> read(String feature, Locale language) {
        var file = "/texts/" + language.toLanguageTag() + "/" + feature + ".properties";
        try (var stream = TextBundles.class.getResourceAsStream(file)) {
            var properties = new Properties();
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            var texts = new HashMap<String, String>();
            properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
