package org.distintivo.platform.service;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Gives texts for people, in the languages that have a folder {@code texts/<language>} beside the
 * English one, with a file for each feature. Any other language falls back to English, never to the
 * server's own language.
 *
 * <p>A key begins with the feature whose bundle holds it. The sentence for a problem's code is
 * {@code <feature>.problem.<code>} in the bundle of the feature that refuses with it; what the
 * sentence leaves open to callers of the API, such as a limit, is {@code <feature>.detail.<code>}.
 */
@ApplicationScoped
public class Messages {

    private record Text(Locale language, String key) {}

    private static final String PROBLEM = ".problem.";
    private static final String DETAIL = ".detail.";

    private final Map<Locale, Map<String, String>> patterns =
            languages().stream().collect(Collectors.toMap(l -> l, TextBundles::read));
    private final Map<String, String> problems =
            keys().stream()
                    .filter(key -> key.contains(PROBLEM))
                    .collect(Collectors.toMap(Messages::code, key -> key));

    /** Only patterns with gaps; they are cloned before use because they keep state. */
    private final Map<Text, MessageFormat> formats = new ConcurrentHashMap<>();

    /** Returns the languages that have texts, English first. A new language is one line here. */
    public List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.ITALIAN);
    }

    /** Returns the language in which somebody who asked for that one will be answered. */
    public Locale closest(Locale wanted) {
        return languages().stream()
                .filter(l -> wanted != null && l.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /**
     * Returns the text with its gaps filled.
     *
     * @param arguments fill the gaps of the ICU {@link MessageFormat} pattern; dates as {@link
     *     java.time.LocalDate} and times as {@link java.time.Instant} are written out in the
     *     language; what a plural counts is a number
     * @throws MissingResourceException when no bundle has the key: a defect
     */
    public String text(Locale locale, String key, Object... arguments) {
        var language = closest(locale);
        var pattern = pattern(language, key);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        var format =
                formats.computeIfAbsent(
                        new Text(language, key), text -> new MessageFormat(pattern, language));
        var text = format.clone().format(Dates.written(arguments, language));
        return Dates.elided(text, language);
    }

    /** Tells whether there is a text of that name. */
    public boolean has(String key) {
        return english().containsKey(key);
    }

    /** Returns the key of the sentence for a problem's code, if any feature has one. */
    public Optional<String> problem(String code) {
        return Optional.ofNullable(problems.get(code));
    }

    /** Returns the key of what there is to say beyond that sentence, if there is anything. */
    public Optional<String> detail(String code) {
        return problem(code).map(key -> key.replace(PROBLEM, DETAIL)).filter(this::has);
    }

    /** Returns the codes of all problems that have a sentence. */
    public Set<String> problems() {
        return Set.copyOf(problems.keySet());
    }

    /** Returns the names of all texts. */
    public Set<String> keys() {
        return english().keySet();
    }

    /** Returns the pattern as it stands in the bundle. */
    public String pattern(Locale locale, String key) {
        var pattern = patterns.get(closest(locale)).get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text", Messages.class.getName(), key);
        }
        return pattern;
    }

    private Map<String, String> english() {
        return patterns.get(Locale.ENGLISH);
    }

    private static String code(String key) {
        return key.substring(key.indexOf(PROBLEM) + PROBLEM.length());
    }
}
