package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a verifier bundle is not taken in. */
public class BundleRefusedException extends RuleViolation {

    private BundleRefusedException(String code, String detail) {
        super(Kind.REFUSED, code, detail);
    }

    public static BundleRefusedException malformed() {
        return new BundleRefusedException("bundle-malformed", "This is no verifier bundle.");
    }

    /**
     * Refuses because the bundle was changed after signing, or signed with a key that it does not
     * name.
     */
    public static BundleRefusedException forged() {
        return new BundleRefusedException(
                "bundle-forged", "The bundle's signature does not hold: it has been changed.");
    }

    /** Refuses because the signing key was not named by the bundle before. */
    public static BundleRefusedException stranger() {
        return new BundleRefusedException(
                "bundle-stranger",
                "The bundle is signed with a key that the bundle on record does not name.");
    }

    public static BundleRefusedException older() {
        return new BundleRefusedException(
                "bundle-older", "A newer bundle of this issuer is on record.");
    }

    /** Refuses because the bundle is this installation's own. */
    public static BundleRefusedException own() {
        return new BundleRefusedException("bundle-own", "This is this installation's own bundle.");
    }
}
