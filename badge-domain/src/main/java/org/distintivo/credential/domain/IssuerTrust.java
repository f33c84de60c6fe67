package org.distintivo.credential.domain;

import java.util.Locale;

/** Whether this installation knows the issuer; it changes no verdict. */
public enum IssuerTrust {
    /** Issued here, with a key of this installation. */
    OWN,
    /** On the list of issuers that this installation trusts. */
    TRUSTED,
    /** Anybody can call himself anything: nothing is known about this issuer. */
    UNKNOWN;

    /** As in the report. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
