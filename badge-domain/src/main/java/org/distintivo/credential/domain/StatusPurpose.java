package org.distintivo.credential.domain;

import java.util.Locale;

/** What a bit of a status list says (Bitstring Status List 1.0 §2.1 {@code statusPurpose}). */
public enum StatusPurpose {
    /** It counts no more, for good. */
    REVOCATION,
    /** It does not count for the time being. */
    SUSPENSION;

    /** As in the list. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
