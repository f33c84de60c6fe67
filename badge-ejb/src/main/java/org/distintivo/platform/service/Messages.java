package org.distintivo.platform.service;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.ClosestLanguage;

/**
 * Gives texts for people, in the languages that have a folder {@code texts/<language>}, with a file
 * for each feature. Who asks for any other language is answered in the program's, never in the
 * server's own.
 *
 * <p>A key begins with the feature whose bundle holds it. The sentence for a problem's code is
 * {@code <feature>.problem.<code>} in the bundle of the feature that refuses with it; what the
 * sentence leaves open to callers of the API, such as a limit, is {@code <feature>.detail.<code>}.
 */
@ApplicationScoped
public class Messages {

    private record Text(Locale language, String key) {}

    /** Only patterns with gaps. The format is cloned before use because it keeps state. */
    private record Sentence(MessageFormat format, Set<Integer> selecting) {

        static Sentence of(String pattern, Locale language) {
            return new Sentence(
                    new MessageFormat(pattern, Dates.withDigits(language)),
                    Isolation.selecting(pattern));
        }

        String with(Object[] arguments, Locale language) {
            var written = Dates.written(Isolation.apart(arguments, selecting, language), language);
            return Dates.elided(format.clone().format(written), language);
        }
    }

    private static final String PROBLEM = ".problem.";
    private static final String DETAIL = ".detail.";

    private final Map<Locale, Map<String, String>> patterns =
            languages().stream().collect(Collectors.toMap(l -> l, TextBundles::read));
    private final Map<Locale, Map<String, String>> faces =
            languages().stream().collect(Collectors.toMap(l -> l, TextBundles::readFaces));
    private final Map<String, String> problems =
            keys().stream()
                    .filter(key -> key.contains(PROBLEM))
                    .collect(Collectors.toMap(Messages::code, key -> key));

    private final Map<Text, Sentence> sentences = new ConcurrentHashMap<>();
    private final Locale program;

    /** Makes the texts of a program that speaks English. */
    public Messages() {
        program = Locale.ENGLISH;
    }

    @Inject
    Messages(Settings settings) {
        program = find(settings.language()).orElse(Locale.ENGLISH);
    }

    /** Returns the languages that have texts, English first. */
    public List<Locale> languages() {
        return Languages.all();
    }

    /** Returns the language of texts for somebody who asks for that one, if there are any. */
    public Optional<Locale> find(Locale wanted) {
        return ClosestLanguage.of(wanted, languages());
    }

    /** Returns the language that somebody is known to speak, else the program's. */
    public Locale spoken(Locale known) {
        return known.getLanguage().isEmpty() ? program : known;
    }

    /** Returns the language in which somebody who asked for that one will be answered. */
    public Locale closest(Locale wanted) {
        return find(wanted).orElse(program);
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
        var pattern = requirePattern(language, key);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        return sentences
                .computeIfAbsent(new Text(language, key), it -> Sentence.of(pattern, language))
                .with(arguments, language);
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
        return requirePattern(closest(locale), key);
    }

    private String requirePattern(Locale language, String key) {
        var pattern = patterns.get(language).get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text " + key, Messages.class.getName(), key);
        }
        return pattern;
    }

    /** Returns what Faces says about a field, in patterns of {@link java.text.MessageFormat}. */
    public Map<String, String> ofFaces(Locale locale) {
        return faces.get(closest(locale));
    }

    private Map<String, String> english() {
        return patterns.get(Locale.ENGLISH);
    }

    private static String code(String key) {
        return key.substring(key.indexOf(PROBLEM) + PROBLEM.length());
    }
}
