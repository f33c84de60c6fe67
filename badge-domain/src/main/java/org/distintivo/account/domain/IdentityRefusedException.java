package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when an identity provider's word opens nothing here. */
public class IdentityRefusedException extends RuleViolation {

    private IdentityRefusedException(String code, String detail) {
        super(Kind.REFUSED, code, detail);
    }

    /** What came back does not hold, or is no answer to what this browser asked. */
    public static IdentityRefusedException unfit() {
        return new IdentityRefusedException(
                "identity-refused", "The identity provider's answer does not hold");
    }

    /** Nobody here has linked that identity. */
    public static IdentityRefusedException unlinked() {
        return new IdentityRefusedException(
                "identity-unlinked", "No account is linked to that identity");
    }

    /** The identity is linked to another account, or the account to another identity. */
    public static IdentityRefusedException taken() {
        return new IdentityRefusedException("identity-taken", "The identity is linked elsewhere");
    }

    /** The provider cannot be asked. */
    public static IdentityRefusedException away() {
        return new IdentityRefusedException(
                "identity-provider-away", "The identity provider does not answer");
    }
}
