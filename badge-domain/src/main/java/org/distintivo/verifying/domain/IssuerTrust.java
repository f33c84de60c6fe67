package org.distintivo.verifying.domain;

import java.util.Locale;

/** The kinds of trust in an issuer; none changes the verdict. */
public enum IssuerTrust {
    /** Issued here, with a key of this installation. */
    OWN,
    /** On the list of issuers that this installation trusts. */
    TRUSTED,
    /** Anybody can call himself anything: nothing is known about this issuer. */
    UNKNOWN;

    /** Returns its name in the report. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
