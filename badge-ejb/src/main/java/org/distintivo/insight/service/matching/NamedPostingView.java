package org.distintivo.insight.service.matching;

import org.distintivo.insight.domain.MatchReason;

/**
 * A posting that names a skill.
 *
 * @param matched its words
 */
public record NamedPostingView(String title, String source, MatchReason reason, String matched) {}
