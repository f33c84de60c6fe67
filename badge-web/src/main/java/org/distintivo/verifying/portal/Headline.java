package org.distintivo.verifying.portal;

import java.util.Locale;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.StatusAnswer;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;

/**
 * Decides how a report looks before one word of it is read. Green stands for a badge of somebody,
 * unchanged, in force, and of an issuer who is known here or whose own address vouches for it; a
 * key alone, which anybody can make, never suffices. What describes or endorses a badge is never
 * green.
 *
 * @param trust what is known of the issuer, beside the verdict
 */
record Headline(Sign sign, Title title, Standing trust) {

    /** The colour, and the mark that says the same without it. */
    enum Sign {
        GOOD,
        WARN,
        BAD;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the verdict is in one line. */
    enum Title {
        /** It is no badge, or nothing of it can be read. */
        UNREAD("verdict.unread"),
        /** It is a badge, and this installation cannot tell whether it is unchanged. */
        UNCHECKED("verdict.unchecked"),
        VALID("verdict.valid"),
        /** It is unchanged, by a key of which nobody but the badge says whose it is. */
        UNKNOWN("verdict.unknown"),
        /** As above; the issuer could say, and was not asked. */
        UNASKED("verdict.unasked"),
        WARNING("verdict.warning"),
        INVALID("verdict.invalid"),
        /** Nothing speaks against it but that its issuer has suspended it; that may end. */
        SUSPENDED("verdict.suspended"),
        ENDORSEMENT("describes.endorsement-credential"),
        BADGE_CLASS("describes.badge-class"),
        PROFILE("describes.profile"),
        DESCRIPTION_INVALID("describes.invalid");

        private final String key;

        Title(String key) {
            this.key = "verifying." + key;
        }

        String key() {
            return key;
        }
    }

    /** What stands beside the issuer's name. */
    enum Standing {
        OWN("trust.own"),
        TRUSTED("trust.trusted"),
        UNKNOWN("trust.unknown"),
        /** It borrows the name of this program, which does not vouch for it. */
        BORROWED("trust.borrowed"),
        OWN_DESCRIPTION("describes.own");

        private final String key;

        Standing(String key) {
            this.key = "verifying." + key;
        }

        String key() {
            return key;
        }
    }

    static Headline of(VerificationReport report) {
        if (report.check(CheckId.FORMAT).outcome() == CheckOutcome.ERROR) {
            return new Headline(Sign.BAD, Title.UNREAD, standing(report));
        }
        if (report.credential() == null) {
            return new Headline(Sign.WARN, Title.UNREAD, standing(report));
        }
        return report.credential().type().isAward() ? award(report) : description(report);
    }

    /** Returns whether what was handed in could not be read at all. */
    boolean isUnread() {
        return title == Title.UNREAD;
    }

    /** Returns whether the issuer's name may stand first, because somebody stands for it. */
    boolean isIssuerCertain() {
        return trust == Standing.OWN
                || title != Title.UNKNOWN
                        && title != Title.UNASKED
                        && title != Title.UNCHECKED
                        && sign != Sign.BAD;
    }

    private static Headline award(VerificationReport report) {
        return switch (report.verdict()) {
            case INVALID -> new Headline(Sign.BAD, refusal(report), standing(report));
            case WARNING -> new Headline(Sign.WARN, reservation(report), standing(report));
            case VALID ->
                    report.isVouched()
                            ? new Headline(Sign.GOOD, Title.VALID, standing(report))
                            : new Headline(Sign.WARN, unvouched(report), standing(report));
        };
    }

    private static Title refusal(VerificationReport report) {
        var faults =
                report.checks().stream()
                        .filter(check -> check.outcome() == CheckOutcome.ERROR)
                        .toList();
        return faults.stream().allMatch(Headline::isSuspension) ? Title.SUSPENDED : Title.INVALID;
    }

    private static boolean isSuspension(CheckResult check) {
        return check.answer() instanceof StatusAnswer answer && answer.isSuspended();
    }

    private static Title reservation(VerificationReport report) {
        if (report.check(CheckId.PROOF).outcome() == CheckOutcome.SKIPPED) {
            return Title.UNCHECKED;
        }
        return report.isVouched() ? Title.WARNING : unvouched(report);
    }

    private static Title unvouched(VerificationReport report) {
        return issuer(report) == IssuerAnswer.SELF ? Title.UNKNOWN : Title.UNASKED;
    }

    private static Object issuer(VerificationReport report) {
        return report.check(CheckId.ISSUER).answer();
    }

    private static boolean isBorrowed(VerificationReport report) {
        return report.credential() != null
                && issuer(report) instanceof IssuerAnswer answer
                && answer.isBorrowed();
    }

    private static Headline description(VerificationReport report) {
        var standing =
                report.issuerTrust() == IssuerTrust.OWN
                        ? Standing.OWN_DESCRIPTION
                        : standing(report);
        if (report.verdict() == Verdict.INVALID) {
            return new Headline(Sign.BAD, Title.DESCRIPTION_INVALID, standing);
        }
        var title =
                switch (report.credential().type()) {
                    case BADGE_CLASS -> Title.BADGE_CLASS;
                    case PROFILE -> Title.PROFILE;
                    case ENDORSEMENT_CREDENTIAL, ACHIEVEMENT_CREDENTIAL, ASSERTION ->
                            Title.ENDORSEMENT;
                };
        return new Headline(Sign.WARN, title, standing);
    }

    private static Standing standing(VerificationReport report) {
        return switch (report.issuerTrust()) {
            case OWN -> Standing.OWN;
            case TRUSTED -> Standing.TRUSTED;
            case UNKNOWN -> isBorrowed(report) ? Standing.BORROWED : Standing.UNKNOWN;
        };
    }
}
