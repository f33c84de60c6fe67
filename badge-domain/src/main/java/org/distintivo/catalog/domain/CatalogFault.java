package org.distintivo.catalog.domain;

import java.util.List;

/**
 * One thing that is wrong with a catalog, or that its sender should look at, before any language.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param code kebab-case, stable
 * @param arguments what fills the gaps of the sentence: a value as {@link #shown}, then what may
 *     stand in its place
 */
public record CatalogFault(String pointer, String code, List<Object> arguments) {

    private static final int LONGEST_VALUE = 60;

    public CatalogFault {
        arguments = List.copyOf(arguments);
    }

    /** Returns a value as it may go back into an answer: one line, shortened. */
    public static String shown(String value) {
        var line = value.replaceAll("[\\p{Cc}\\p{Cs}]", " ");
        return line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "…" : line;
    }

    /** Returns the key of the sentence that tells it. */
    public String words() {
        return "catalog.fault." + code;
    }
}
