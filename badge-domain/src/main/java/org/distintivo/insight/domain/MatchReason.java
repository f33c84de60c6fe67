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
    /** It stands there without its maker, the word software or what it has in brackets. */
    SHORT_FORM,
    /** A wording stands there in another form of its words, such as the plural. */
    WORD_FORM,
    /**
     * The full text search of the database finds it: the same words, in forms of their language.
     */
    FULL_TEXT,
    /** It is spelled nearly so, as the trigrams of the database tell. */
    SIMILAR_SPELLING,
    /** A wording is a part of the title, such as engineer in senior engineer. */
    PART_OF_TITLE
}
