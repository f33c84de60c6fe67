package org.distintivo.account.domain;

/** How far an export is. */
public enum ExportState {
    /** Waits for its turn. */
    QUEUED,
    /** Its files are being made. */
    RUNNING,
    /** It can be downloaded. */
    READY,
    /** It could not be put together. */
    FAILED;

    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }
}
