package org.distintivo.insight.service.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One posting as it was found: names with the texts that stood there, in order. A name inside of
 * another is written behind it with a dot, as in {@code hiringOrganization.name}.
 */
public final class NamedTexts {

    private static final int MOST_TEXTS = 400;
    private static final int LONGEST_TEXT = 200_000;

    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private int count;

    /**
     * Adds a text; those beyond 400 or 200,000 characters are left out, blank ones too, and so is
     * the character NUL, which rows of CSV may have and PostgreSQL does not keep.
     */
    void add(String name, String text) {
        if (text != null
                && !text.replace("\0", "").isBlank()
                && text.length() <= LONGEST_TEXT
                && count < MOST_TEXTS) {
            texts.computeIfAbsent(name, it -> new ArrayList<>(1)).add(text.replace("\0", ""));
            count++;
        }
    }

    /** Returns the names in their order. */
    public Collection<String> names() {
        return List.copyOf(texts.keySet());
    }

    /** Returns what stood under a name; empty where nothing did. */
    public List<String> all(String name) {
        return List.copyOf(texts.getOrDefault(name, List.of()));
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }
}
