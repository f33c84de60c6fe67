package org.distintivo.sharing.domain;

/** The choices of who may see a badge and its credential. */
public enum Visibility {
    /** The holder only; for everybody else the badge does not exist. */
    PRIVATE,
    /** Whoever has or finds the address. */
    PUBLIC
}
