package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a change of who works in the console is refused. */
public class StaffRefusedException extends RuleViolation {

    private StaffRefusedException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** There is no such member, and nobody who is invited, either. */
    public static StaffRefusedException unknown() {
        return new StaffRefusedException(
                Kind.UNKNOWN, "staff-unknown", "There is no such member of staff.");
    }

    /** A colleague takes the role away, never its owner. */
    public static StaffRefusedException ofOneself() {
        return new StaffRefusedException(
                Kind.REFUSED, "staff-own-role", "This is your own account.");
    }

    /** The ways into an account of somebody's own badges do not become ways into the console. */
    public static StaffRefusedException addressTaken() {
        return new StaffRefusedException(
                Kind.CONFLICT, "staff-address-taken", "This address has an account already.");
    }
}
