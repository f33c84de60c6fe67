package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.Coded;

/** The answers of the check of the key: whether the issuer alone had it. */
public enum KeyAnswer implements Coded {
    OK,
    FOREIGN,
    COMPROMISED,
    COMPROMISED_LATER,
    COMPROMISED_UNKNOWN
}
