package org.distintivo.credential.domain;

import org.distintivo.platform.domain.RuleViolation;

/** A verifier bundle is not taken. */
public class BundleRefusedException extends RuleViolation {

    private BundleRefusedException(String code, String detail) {
        super(Kind.REFUSED, code, detail);
    }

    public static BundleRefusedException malformed() {
        return new BundleRefusedException("bundle-malformed", "This is no verifier bundle.");
    }

    /** Changed after it was signed, or signed with a key that it does not name itself. */
    public static BundleRefusedException forged() {
        return new BundleRefusedException(
                "bundle-forged", "The bundle's signature does not hold: it has been changed.");
    }

    /** Signed by a key that the bundle before did not know. */
    public static BundleRefusedException stranger() {
        return new BundleRefusedException(
                "bundle-stranger",
                "The bundle is signed with a key that the bundle on record does not name.");
    }

    public static BundleRefusedException older() {
        return new BundleRefusedException(
                "bundle-older", "A newer bundle of this issuer is on record.");
    }

    /** It is one's own: what is known at first hand needs no bundle. */
    public static BundleRefusedException own() {
        return new BundleRefusedException("bundle-own", "This is this installation's own bundle.");
    }
}
