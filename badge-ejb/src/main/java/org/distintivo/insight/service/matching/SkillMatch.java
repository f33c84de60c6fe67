package org.distintivo.insight.service.matching;

import org.distintivo.insight.domain.MatchReason;

/**
 * A skill that a text names.
 *
 * @param skill its number
 * @param matched the words of the text
 * @param start where they begin in the text, in characters from 0
 * @param end behind their last character
 */
public record SkillMatch(long skill, MatchReason reason, String matched, int start, int end) {}
