package org.distintivo.earning.domain;

/** The states of a file of results. */
public enum ImportState {
    /** Bytes are still arriving; an upload that breaks off stays here and is dropped later. */
    UPLOADING,
    /** Complete, and waits for its turn. */
    QUEUED,
    /** Found to be well formed; its rows are being recorded. */
    RUNNING,
    /** Every row was recorded, known already, or rejected. */
    DONE,
    /** The file as a whole cannot be read; nothing of it was recorded. */
    FAILED
}
