package org.distintivo.platform.domain;

import java.util.Locale;

/**
 * Names one of a fixed set of outcomes. Programs decide by the constant; its code, kebab-case and
 * stable, names it to other programs and, at the edge, the text for people.
 */
public interface Coded {

    /** Returns the constant's name. */
    String name();

    /** Returns the code, for example {@code not-asked}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
