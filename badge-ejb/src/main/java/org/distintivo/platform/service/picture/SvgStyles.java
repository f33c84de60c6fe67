package org.distintivo.platform.service.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.PictureRefusedException;

/**
 * The style sheets of an SVG, as drawing programs write them: rules for a class, an id or an
 * element. They become attributes of the parts that they are for, so that what is written has no
 * styles at all. Imports, fonts and conditions are refused.
 */
final class SvgStyles {

    private static final int MOST_RULES = 2_000;
    private static final int MOST_CHARACTERS = 100_000;

    /**
     * One that is not closed goes on to the end (CSS Syntax §4.3.2), so that none is read twice.
     */
    private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)(?:\\*/|\\z)|<!--|-->");

    private static final Pattern RULE = Pattern.compile("\\G\\s*([^{}]{1,2000})\\{([^{}]*)\\}\\s*");
    private static final Pattern SELECTOR =
            Pattern.compile("([A-Za-z]{0,30})([.#]?)([\\w-]{0,100})");

    private record Rule(String element, Map<String, String> values) {}

    /** By {@code .class}, {@code #id}, or the name of an element. */
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

    private int count;

    void add(String sheet) {
        if (sheet.length() > MOST_CHARACTERS) {
            throw PictureRefusedException.costly();
        }
        var text = COMMENT.matcher(sheet).replaceAll(" ");
        var rule = RULE.matcher(text);
        var end = 0;
        while (rule.find()) {
            end = rule.end();
            var values = declared(rule.group(2));
            for (var selector : rule.group(1).split(",")) {
                add(selector.strip(), values);
            }
        }
        if (!text.substring(end).isBlank()) {
            throw PictureRefusedException.part(text.substring(end));
        }
    }

    private void add(String selector, Map<String, String> values) {
        var parts = SELECTOR.matcher(selector);
        if (!parts.matches() || selector.isEmpty()) {
            throw PictureRefusedException.part(selector);
        }
        if (++count > MOST_RULES) {
            throw PictureRefusedException.costly();
        }
        var key = parts.group(2).isEmpty() ? selector : parts.group(2) + parts.group(3);
        rules.computeIfAbsent(key, it -> new ArrayList<>()).add(new Rule(parts.group(1), values));
    }

    /**
     * Returns what a list of declarations sets, without what is not allowed.
     *
     * @throws PictureRefusedException when it refers to something else
     */
    static Map<String, String> declared(String declarations) {
        var values = new LinkedHashMap<String, String>();
        for (var declaration : declarations.split(";")) {
            var colon = declaration.indexOf(':');
            if (colon > 0) {
                var name = declaration.substring(0, colon).strip();
                var value = declaration.substring(colon + 1).replace("!important", "").strip();
                if (value.matches("(?is).*(url\\s*\\(|image|expression|@|\\\\).*")) {
                    requireOwn(name, value);
                }
                SvgNames.value(name, value).ifPresent(it -> values.put(name, it));
            }
        }
        return values;
    }

    private static void requireOwn(String name, String value) {
        if (!SvgNames.attributes().contains(name) && !value.matches("(?is)url\\(\\s*[\"']?#.*")) {
            throw PictureRefusedException.reference(value);
        }
    }

    /** Puts what the sheets say of a part into its attributes. */
    void apply(SvgPart part, Set<String> classes) {
        set(part, part.name());
        classes.forEach(it -> set(part, "." + it));
        var id = part.attributes().get("id");
        if (id != null) {
            set(part, "#" + id);
        }
    }

    private void set(SvgPart part, String key) {
        for (var rule : rules.getOrDefault(key, List.of())) {
            if (rule.element().isEmpty() || rule.element().equals(part.name())) {
                part.attributes().putAll(rule.values());
            }
        }
    }
}
