package org.distintivo.openbadges.domain;

import java.util.Locale;

/**
 * The purposes of a status list: what a set bit says (Bitstring Status List 1.0 §2.1 {@code
 * statusPurpose}).
 */
public enum StatusPurpose {
    /** It counts no more, for good. */
    REVOCATION,
    /** It does not count for the time being. */
    SUSPENSION;

    /** Returns the purpose's name in a status list. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
