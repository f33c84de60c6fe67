package org.distintivo.insight.domain;

/** How far an import of a taxonomy has come. */
public enum TaxonomyImportState {
    UPLOADING,
    /** Its files are waiting to be read. */
    QUEUED,
    /** It was read, and waits for somebody to take it over or not. */
    READ,
    /** Somebody has said yes; it is being written. */
    APPROVED,
    DONE,
    /** Somebody has said no; nothing was changed. */
    REFUSED,
    FAILED
}
