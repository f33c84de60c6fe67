package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.Coded;

/** The answers of the check of contexts where it understands all of them. */
public enum ContextAnswer implements Coded {
    OK,
    OLDER,
    VERSION_1,
    VERSION_2,
    VERSION_2_UNSAID,
    /** Of a token, whose signature covers also what no vocabulary defines. */
    UNDEFINED_WORD,
    /** Of a token that is sound JSON and no sound JSON-LD. */
    PLAIN_JSON
}
