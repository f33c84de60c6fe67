package org.distintivo.insight.service.matching;

import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.insight.domain.MatchReason;

/**
 * An achievement that shows a skill.
 *
 * @param matched what the catalog calls the skill
 */
public record ShownByView(AchievementKey achievement, MatchReason reason, String matched) {}
