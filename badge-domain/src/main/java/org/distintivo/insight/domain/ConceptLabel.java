package org.distintivo.insight.domain;

/**
 * A wording of a skill or an occupation.
 *
 * @param language BCP 47, such as {@code en}
 * @param text one line, at most {@value #LONGEST} characters
 */
public record ConceptLabel(String language, LabelKind kind, String text) {

    /** Longer ones are no wording that anybody writes. */
    public static final int LONGEST = 300;
}
