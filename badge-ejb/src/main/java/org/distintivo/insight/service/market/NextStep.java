package org.distintivo.insight.service.market;

import java.util.List;
import org.distintivo.insight.service.market.InsightView.SkillName;

/**
 * The certification that would open most openings beyond those that somebody's badges open.
 *
 * @param code of the certification
 * @param name in the reader's language
 * @param more openings that ask for its skills and for none that the badges show
 * @param all openings that ask for its skills
 * @param skills that it adds: the reason
 */
public record NextStep(String code, String name, int more, int all, List<SkillName> skills) {}
