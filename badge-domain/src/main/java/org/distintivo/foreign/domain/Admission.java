package org.distintivo.foreign.domain;

import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.RecipientAnswer;
import org.distintivo.verifying.domain.VerificationReport;

/** Decides whether a badge may be added, and what ties it to the person who hands it in. */
public final class Admission {

    private Admission() {}

    /**
     * Requires a badge that another issuer has awarded, whose proof holds, and which is not about
     * somebody else. An expired one may be added, and one of which nobody could be asked whether it
     * is revoked: both are shown as that.
     *
     * @param report of a verification that was asked about the person's proved addresses
     * @throws ForeignBadgeRefusedException for every other one
     */
    public static RecipientBond require(VerificationReport report) {
        if (report.credential() == null
                || report.check(CheckId.FORMAT).outcome() == CheckOutcome.ERROR) {
            throw refused(ForeignBadgeRefusal.UNREADABLE);
        }
        if (!report.credential().type().isAward()) {
            throw refused(ForeignBadgeRefusal.NOBODYS);
        }
        var recipient = report.check(CheckId.RECIPIENT);
        if (recipient.answer() == RecipientAnswer.OTHER) {
            throw refused(ForeignBadgeRefusal.SOMEBODY_ELSE);
        }
        requireForeign(report);
        requireGood(report);
        return recipient.answer() == RecipientAnswer.OK
                ? RecipientBond.ADDRESS
                : RecipientBond.CLAIMED;
    }

    private static void requireForeign(VerificationReport report) {
        if (report.issuerTrust() == IssuerTrust.OWN || report.credential().ownBadgeId() != null) {
            throw refused(ForeignBadgeRefusal.OURS);
        }
        if (report.check(CheckId.ISSUER).answer() instanceof IssuerAnswer answer
                && answer.isBorrowed()) {
            throw refused(ForeignBadgeRefusal.BORROWED);
        }
    }

    private static void requireGood(VerificationReport report) {
        switch (ForeignBadgeState.of(report)) {
            case REVOKED -> throw refused(ForeignBadgeRefusal.REVOKED);
            case SUSPENDED -> throw refused(ForeignBadgeRefusal.SUSPENDED);
            case INVALID -> throw refused(ForeignBadgeRefusal.INVALID);
            case VALID, NOTED, EXPIRED, UNCHECKED -> {}
        }
        if (!ForeignBadgeState.isProven(report)) {
            throw refused(ForeignBadgeRefusal.NOT_VERIFIABLE);
        }
    }

    private static ForeignBadgeRefusedException refused(ForeignBadgeRefusal reason) {
        return new ForeignBadgeRefusedException(reason);
    }
}
