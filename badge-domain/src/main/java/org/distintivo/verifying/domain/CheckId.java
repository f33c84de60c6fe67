package org.distintivo.verifying.domain;

import java.util.Locale;

/** The checks of a verification, in the order in which they are made and told. */
public enum CheckId {
    /** It is a credential at all, and can be read. */
    FORMAT,
    /** It has the members that the standard asks for. */
    SCHEMA,
    /**
     * Every word in it has a meaning that is known here, so that every word is covered by proof.
     */
    CONTEXT,
    /** It has not been changed since it was signed. */
    PROOF,
    /** The key that signed it is the issuer's. */
    ISSUER,
    /** The issuer had that key for itself when it signed. */
    KEY,
    /** There is no newer edition of it; if there is one, that one is checked. */
    REFRESH,
    /** It has not been revoked. */
    STATUS,
    /** It is valid at this time. */
    VALIDITY,
    /** It was issued to whom was asked about. */
    RECIPIENT,
    /** Those who are said to endorse it do. */
    ENDORSEMENT;

    /** Returns the check's name in the report. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
