package org.distintivo.credential.domain;

import java.util.List;

/**
 * In which language an achievement is described, and where the same is told otherwise.
 *
 * @param language a language tag, or null when that is not known
 * @param editions the same achievement in other languages and versions of the standard
 */
public record Wording(String language, List<Edition> editions) {

    /** Nothing said about it. */
    public static final Wording UNKNOWN = new Wording(null, List.of());

    public Wording {
        editions = List.copyOf(editions);
    }
}
