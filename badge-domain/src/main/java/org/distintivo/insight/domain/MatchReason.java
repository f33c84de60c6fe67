package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** Says why a posting or an achievement counts for a skill or an occupation. */
public enum MatchReason implements Coded {
    /** Staff said that the wording means it. */
    CORRECTION,
    /** The catalog names the address of the skill in its framework. */
    ADDRESS,
    /** The preferred label stands there. */
    LABEL,
    /** Another wording of it stands there. */
    ALTERNATIVE_LABEL,
    /** A wording stands there in another form of its words, such as the plural. */
    WORD_FORM,
    /**
     * The words of a wording stand there close together, with others between or in another order.
     */
    WORDS_NEARBY,
    /** A wording is the end of the title, such as engineer in senior engineer. */
    PART_OF_TITLE
}
