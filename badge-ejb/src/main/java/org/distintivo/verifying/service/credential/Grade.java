package org.distintivo.verifying.service.credential;

/** How severe a difference between a document and the standard's schema is. */
enum Grade {
    /** What it says is not certain any more, or something is not said. */
    MEANING,
    /** It says the same in another notation, such as a single value for a list of one. */
    NOTATION,
    /** Only the standard's text asks for it and not its schema. */
    PROSE
}
