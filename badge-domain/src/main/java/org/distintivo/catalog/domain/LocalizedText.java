package org.distintivo.catalog.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.distintivo.platform.domain.ClosestLanguage;

/**
 * A text that a catalog gives once for everybody or once per language.
 *
 * <p>Kept as the catalog wrote it, so that reading a catalog out and in again changes nothing: one
 * text is a JSON string, texts per language are an object keyed by language tag.
 */
public record LocalizedText(Map<String, String> byLanguage) {

    /** The key of a text that is meant for every language. */
    private static final String ANY = "";

    private static final String FALLBACK = Locale.ENGLISH.getLanguage();

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a localized text has at least one text");
        }
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static LocalizedText forEverybody(String text) {
        return new LocalizedText(Map.of(ANY, text));
    }

    /** Returns the text written for this language or for every language, if there is one. */
    public Optional<String> find(Locale locale) {
        return key(locale).or(() -> Optional.of(ANY)).map(byLanguage::get);
    }

    /** Returns under which language there is a text that somebody who asks for that one reads. */
    private Optional<String> key(Locale locale) {
        return Stream.of(locale.toLanguageTag(), locale.getLanguage())
                .filter(key -> !key.equals(ANY) && byLanguage.containsKey(key))
                .findFirst()
                .or(() -> ofOtherRegion(locale));
    }

    private Optional<String> ofOtherRegion(Locale locale) {
        var regions = new TreeMap<Locale, String>(Comparator.comparing(Locale::toLanguageTag));
        byLanguage.keySet().stream()
                .filter(key -> key.startsWith(locale.getLanguage() + "-"))
                .forEach(key -> regions.put(Locale.forLanguageTag(key), key));
        return ClosestLanguage.of(locale, regions.keySet()).map(regions::get);
    }

    /** Returns the languages of its texts; none when it is one text for everybody. */
    public List<String> languages() {
        return byLanguage.keySet().stream().filter(language -> !language.equals(ANY)).toList();
    }

    /**
     * Returns the language of the text that {@link #in} gives, unless that is one for everybody.
     */
    public Optional<String> languageOf(Locale locale) {
        return key(locale)
                .or(() -> Optional.of(FALLBACK).filter(byLanguage::containsKey))
                .or(() -> languages().stream().findFirst())
                .filter(language -> !byLanguage.containsKey(ANY));
    }

    /**
     * Returns the best text for a language: in that language, else for every language, else in
     * English, else the first.
     */
    public String in(Locale locale) {
        return find(locale)
                .or(() -> Optional.ofNullable(byLanguage.get(FALLBACK)))
                .orElseGet(() -> byLanguage.values().iterator().next());
    }

    /** Returns this text, completed by the other one in languages that it lacks. */
    public LocalizedText orElse(LocalizedText other) {
        if (byLanguage.containsKey(ANY)) {
            return this;
        }
        var all = new TreeMap<>(other.byLanguage);
        all.keySet()
                .removeIf(key -> !key.equals(ANY) && key(Locale.forLanguageTag(key)).isPresent());
        all.putAll(byLanguage);
        return new LocalizedText(all);
    }

    public JsonValue toJson() {
        if (byLanguage.containsKey(ANY)) {
            return Json.createValue(byLanguage.get(ANY));
        }
        var object = Json.createObjectBuilder();
        byLanguage.forEach(object::add);
        return object.build();
    }

    static LocalizedText fromJson(JsonValue json) {
        if (json instanceof JsonString text) {
            return forEverybody(text.getString());
        }
        var texts = new TreeMap<String, String>();
        JsonObject object = json.asJsonObject();
        object.keySet().forEach(language -> texts.put(language, object.getString(language)));
        return new LocalizedText(texts);
    }

    static String write(LocalizedText text) {
        return text == null ? null : text.toJson().toString();
    }

    static LocalizedText read(String column) {
        if (column == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(column))) {
            return fromJson(reader.readValue());
        }
    }
}
