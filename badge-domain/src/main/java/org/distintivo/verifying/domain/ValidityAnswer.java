package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.Coded;

/** The answers of the check of the validity period. */
public enum ValidityAnswer implements Coded {
    UNLIMITED,
    LIMITED,
    NOT_YET,
    EXPIRED,
    NOT_A_DATE
}
