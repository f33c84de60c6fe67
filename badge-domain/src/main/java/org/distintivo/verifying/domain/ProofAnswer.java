package org.distintivo.verifying.domain;

import org.distintivo.openbadges.domain.LinkFault;
import org.distintivo.platform.domain.Coded;

/** The answers of the check of the proof: whether the badge is as its issuer made it. */
public enum ProofAnswer implements Coded {
    OK,
    MISSING,
    WRONG,
    PURPOSE,
    EXPIRED,
    CLAIMS,
    CLAIM_MISSING,
    CHAIN_BROKEN,
    KEY_UNKNOWN,
    NOT_CHECKABLE,
    ONE_OF_SEVERAL,
    STRANGER,
    SUITE_UNSUPPORTED,
    TIME_MALFORMED,
    TOKEN_WRAPPED,
    LEGACY_SUITE,
    TOO_MANY,
    UNSAFE,
    HOSTED,
    HOSTED_DIFFERS,
    HOSTED_GONE,
    HOSTED_ELSEWHERE,
    HOSTED_TAKEN_AWAY,
    HOSTED_MISSING,
    HOSTED_NOT_ASKED,
    HOSTED_UNREACHABLE,
    HOSTED_NOT_THERE,
    HOSTED_MALFORMED,
    SIGNED_AS_HOSTED,
    SIGNED_STRANGER,
    SIGNED_UNLINKED,
    SIGNED_KEY_MISSING,
    SIGNED_KEY_NOT_ASKED,
    SIGNED_KEY_UNREACHABLE,
    SIGNED_KEY_NOT_THERE,
    SIGNED_KEY_MALFORMED,
    SIGNED_KEY_ELSEWHERE;

    /** Returns the answer for a hosted document that could not be fetched from its own address. */
    public static ProofAnswer hosted(LinkFault fault) {
        return switch (fault) {
            case MISSING -> HOSTED_MISSING;
            case NOT_ASKED -> HOSTED_NOT_ASKED;
            case UNREACHABLE -> HOSTED_UNREACHABLE;
            case NOT_THERE -> HOSTED_NOT_THERE;
            case MALFORMED -> HOSTED_MALFORMED;
            case ELSEWHERE -> HOSTED_ELSEWHERE;
        };
    }

    /** Returns the answer for a signature whose key could not be fetched. */
    public static ProofAnswer signedKey(LinkFault fault) {
        return switch (fault) {
            case MISSING -> SIGNED_KEY_MISSING;
            case NOT_ASKED -> SIGNED_KEY_NOT_ASKED;
            case UNREACHABLE -> SIGNED_KEY_UNREACHABLE;
            case NOT_THERE -> SIGNED_KEY_NOT_THERE;
            case MALFORMED -> SIGNED_KEY_MALFORMED;
            case ELSEWHERE -> SIGNED_KEY_ELSEWHERE;
        };
    }
}
