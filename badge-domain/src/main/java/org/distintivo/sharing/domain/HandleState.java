package org.distintivo.sharing.domain;

/** What becomes of a handle. None is ever given to another person. */
public enum HandleState {
    /** The profile of its holder answers at it, as far as the holder shows it. */
    USED,
    /** Its holder has given it up, or was erased: nothing answers. */
    RESERVED,
    /** Everybody could see a profile at it when its holder was erased. */
    GONE
}
