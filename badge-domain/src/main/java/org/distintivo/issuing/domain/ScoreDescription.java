package org.distintivo.issuing.domain;

import java.util.Objects;

/**
 * What a score means (Open Badges 3.0 §B.1.20 ResultDescription).
 *
 * @param name as people read it
 * @param type a term of the standard's vocabulary, for example {@code RawScore}
 * @param min the lowest there is, or null
 * @param max the highest there is, or null
 * @param required with which one passes, or null
 */
public record ScoreDescription(String name, String type, String min, String max, String required) {

    public ScoreDescription {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
