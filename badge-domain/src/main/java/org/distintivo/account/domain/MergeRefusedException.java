package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when two people cannot be made one, or two again. */
public class MergeRefusedException extends RuleViolation {

    private MergeRefusedException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** Refuses to make one of one. */
    public static MergeRefusedException ofOne() {
        return new MergeRefusedException(
                Kind.CONFLICT, "merge-of-one", "Both are the same person already.");
    }

    /** Refuses what nobody has proved, or whose time is over, or what was done before. */
    public static MergeRefusedException over() {
        return new MergeRefusedException(
                Kind.CONFLICT, "merge-over", "Nothing waits to be merged or undone here any more.");
    }

    /** Tells that there is no merge with the number that was asked for. */
    public static MergeRefusedException unknown() {
        return new MergeRefusedException(Kind.UNKNOWN, "merge-unknown", "There is no such merge.");
    }

    /** Refuses accounts that may do more than look after their own badges. */
    public static MergeRefusedException ofStaff() {
        return new MergeRefusedException(
                Kind.REFUSED,
                "merge-of-staff",
                "An account of staff is not merged by its owner, and never goes.");
    }

    /** Refuses somebody who was erased, or wants to be. */
    public static MergeRefusedException ofErased() {
        return new MergeRefusedException(
                Kind.CONFLICT, "merge-of-erased", "One of the people is being erased.");
    }

    /** Refuses staff who would decide about themselves. */
    public static MergeRefusedException ofOneself() {
        return new MergeRefusedException(
                Kind.REFUSED, "merge-of-oneself", "Staff do not merge their own accounts.");
    }

    /** Refuses the agreement of who proposed it. */
    public static MergeRefusedException needsAnother() {
        return new MergeRefusedException(
                Kind.REFUSED, "merge-needs-another", "Another member of staff has to agree.");
    }

    /** Refuses to undo a merge whose person has become part of another meanwhile. */
    public static MergeRefusedException laterFirst() {
        return new MergeRefusedException(
                Kind.CONFLICT, "merge-later-first", "A later merge has to be undone first.");
    }

    /** Refuses an undo that would leave an account without an address. */
    public static MergeRefusedException withoutAddress() {
        return new MergeRefusedException(
                Kind.CONFLICT,
                "merge-without-address",
                "None of the addresses of one of the accounts is left.");
    }

    /** Refuses to believe staff without a word why. */
    public static MergeRefusedException withoutEvidence() {
        return new MergeRefusedException(
                Kind.REFUSED, "merge-evidence", "A text of at most 2000 letters is needed.");
    }
}
