package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a passkey is not taken, or does not show what it has to. */
public class PasskeyRefusedException extends RuleViolation {

    private PasskeyRefusedException(String code, String detail, Object... arguments) {
        super(Kind.REFUSED, code, detail, arguments);
    }

    /** What the browser sent shows nothing, or not what was asked for. */
    public static PasskeyRefusedException unfit() {
        return new PasskeyRefusedException(
                "passkey-refused", "The passkey does not show what was asked for");
    }

    /** The question that was signed is not open any more, or never was. */
    public static PasskeyRefusedException late() {
        return new PasskeyRefusedException(
                "passkey-late", "The passkey answers a question that is not open");
    }

    static PasskeyRefusedException tooMany(int most) {
        return new PasskeyRefusedException("passkey-limit", "There are too many passkeys", most);
    }

    static PasskeyRefusedException nameless(int most) {
        return new PasskeyRefusedException("passkey-name-invalid", "The name is none", most);
    }
}
