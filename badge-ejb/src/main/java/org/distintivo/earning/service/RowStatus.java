package org.distintivo.earning.service;

/** The statuses of rows that were sent. */
public enum RowStatus {
    RECORDED,
    /** Same partner, same id, same content: nothing changed. */
    DUPLICATE,
    REJECTED
}
