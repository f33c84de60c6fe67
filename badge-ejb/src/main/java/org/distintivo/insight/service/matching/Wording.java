package org.distintivo.insight.service.matching;

import org.distintivo.insight.domain.LabelKind;

/**
 * One wording of a skill or an occupation, with how much it is believed.
 *
 * @param concept the number of the skill or occupation
 * @param precedence that of its taxonomy; the lowest wins
 * @param language BCP 47 of the wording
 * @param preferred the concept's own label, by which two that share a wording are told apart
 */
public record Wording(
        long concept,
        int precedence,
        String language,
        LabelKind kind,
        String text,
        String preferred) {}
