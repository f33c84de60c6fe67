package org.distintivo.earning.service;

/** What became of one row that was sent. */
public enum RowStatus {
    RECORDED,
    /** Same partner, same id, same content: nothing changed. */
    DUPLICATE,
    REJECTED
}
