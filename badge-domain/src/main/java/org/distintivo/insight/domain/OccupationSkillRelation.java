package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** How much an occupation wants a skill, as the taxonomy says. */
public enum OccupationSkillRelation implements Coded {
    ESSENTIAL,
    OPTIONAL,
    /** A product that people of the occupation work with. */
    TECHNOLOGY,
    /** As before, and asked for by many employers. */
    IN_DEMAND
}
