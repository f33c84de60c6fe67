package org.distintivo.issuing.domain;

import java.util.Objects;

/**
 * What the holder can do, in words, and what a published framework calls it.
 *
 * @param url the framework's address of the skill; null makes it a mere word
 * @param framework the framework's name, or null
 * @param code the skill's code in the framework, or null
 */
public record SkillDescription(String name, String url, String framework, String code) {

    public SkillDescription {
        Objects.requireNonNull(name, "name");
    }

    public static SkillDescription word(String name) {
        return new SkillDescription(name, null, null, null);
    }
}
