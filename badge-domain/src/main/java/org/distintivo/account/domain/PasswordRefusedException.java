package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a password is easily guessed, too short or too long. */
public class PasswordRefusedException extends RuleViolation {

    private PasswordRefusedException(String code, String detail, Object... arguments) {
        super(Kind.REFUSED, code, detail, arguments);
    }

    static PasswordRefusedException tooShort(int least) {
        return new PasswordRefusedException(
                "password-too-short", "The password is too short", least);
    }

    static PasswordRefusedException tooLong(int most) {
        return new PasswordRefusedException("password-too-long", "The password is too long", most);
    }

    static PasswordRefusedException tooCommon() {
        return new PasswordRefusedException(
                "password-too-common", "The password is one of the first that are tried");
    }

    /** The new password is the present one, which others may know. */
    public static PasswordRefusedException unchanged() {
        return new PasswordRefusedException(
                "password-unchanged", "The new password is the present one");
    }

    static PasswordRefusedException namesOwner() {
        return new PasswordRefusedException(
                "password-names-owner", "The password holds the address or the name");
    }
}
