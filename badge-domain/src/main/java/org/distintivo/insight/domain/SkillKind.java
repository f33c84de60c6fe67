package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** What sort of thing a skill is, in the words of the taxonomies. */
public enum SkillKind implements Coded {
    /** Something that one knows, such as a programming language. */
    KNOWLEDGE,
    /** Something that one is able to do. */
    COMPETENCE,
    /** A way to work with others. */
    ATTITUDE,
    /** A language that people speak. */
    LANGUAGE,
    /** A product that one works with. */
    TECHNOLOGY,
    /** A heading over others; it is shown and never matched. */
    GROUP
}
