package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** Says why a row, a file or an import of a taxonomy was put aside instead of being taken. */
public enum TaxonomyFault implements Coded {
    /** The concept has nothing that names it inside the taxonomy. */
    URI_MISSING,
    URI_TOO_LONG,
    LABEL_MISSING,
    LABEL_TOO_LONG,
    /** It is neither a skill nor an occupation nor a heading over them. */
    KIND_UNKNOWN,
    /** The taxonomy has withdrawn it, or not published it yet. */
    NOT_RELEASED,
    /** The language is none that BCP 47 knows the form of. */
    LANGUAGE_UNKNOWN,
    /** It would be below itself. */
    CIRCLE,
    /** It names a concept that is nowhere in what was handed in. */
    CONCEPT_UNKNOWN,
    /** Its columns are none that are known; nothing of the file was read. */
    FILE_UNKNOWN,
    /** The file belongs to the taxonomy, but nothing here needs it. */
    FILE_NOT_NEEDED,
    /** The file could not be read from this line on. */
    FILE_BROKEN,
    /** It unpacks to more than is taken. */
    FILE_TOO_LARGE,
    /** Nothing of a taxonomy is in it. */
    NOTHING_FOUND,
    /** Reading it failed here; the log says what. */
    IMPORT_FAILED
}
