package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.Coded;

/** The answers of the check of endorsements. */
public enum EndorsementAnswer implements Coded {
    OK,
    NONE,
    EXPIRED,
    UNSURE,
    ABOUT_OTHER,
    TOO_MANY,
    BAD_FORMAT,
    BAD_SCHEMA,
    BAD_CONTEXT,
    BAD_PROOF,
    BAD_ISSUER,
    BAD_STATUS,
    BAD_VALIDITY;

    /** Returns the answer for an endorsement that fails one of its checks. */
    public static EndorsementAnswer failing(CheckId check) {
        return switch (check) {
            case SCHEMA -> BAD_SCHEMA;
            case CONTEXT -> BAD_CONTEXT;
            case PROOF, KEY -> BAD_PROOF;
            case ISSUER -> BAD_ISSUER;
            case STATUS -> BAD_STATUS;
            case VALIDITY -> BAD_VALIDITY;
            case FORMAT, REFRESH, RECIPIENT, ENDORSEMENT -> BAD_FORMAT;
        };
    }
}
