package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Somebody would guess this password, or it has a length that is not allowed. */
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

    static PasswordRefusedException namesOwner() {
        return new PasswordRefusedException(
                "password-names-owner", "The password holds the address or the name");
    }
}
