package org.distintivo.foreign.service;

import org.distintivo.foreign.domain.ForeignBadgeState;
import org.distintivo.foreign.domain.ForeignFinding;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.verifying.domain.CredentialSummary;
import org.distintivo.verifying.domain.ReadableText;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.ExaminedDocument;

/** Draws what is kept out of a report. */
final class Findings {

    private Findings() {}

    /**
     * @param report of a document in which a badge could be read; whom it was compared with is not
     *     kept
     */
    static ForeignFinding of(VerificationReport report) {
        var kept = report.withoutRecipient();
        return new ForeignFinding(
                ForeignBadgeState.of(kept),
                kept.isOpen(),
                kept.isVouched(),
                kept.credential().name(),
                issuer(kept),
                ReportText.of(kept));
    }

    /**
     * Returns what is kept of a verification that was made again. Where nothing can be read of the
     * badge any more, because its server is silent or has taken it away, it stays what it was, with
     * the new checks.
     *
     * @param before the report that is kept
     */
    static ForeignFinding again(VerificationReport report, String before) {
        return isRead(report.credential())
                ? of(report)
                : of(
                        VerificationReport.of(
                                report.checks(),
                                report.issuerTrust(),
                                ReportText.read(before).credential()));
    }

    private static boolean isRead(CredentialSummary badge) {
        return badge != null && isSaid(badge.name());
    }

    private static String issuer(VerificationReport report) {
        var name = report.credential().issuerName();
        var id = report.credential().issuerId();
        boolean byName = report.isVouched() && isSaid(name);
        return byName || !isSaid(id) ? name : ReadableText.line(id);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /**
     * Returns by what a badge is recognized when it is handed in again, in whatever form: its id
     * and its issuer's, or all of it where it has no id.
     */
    static String fingerprint(ExaminedDocument examined) {
        var badge = examined.report().credential();
        return isSaid(badge.id())
                ? Sha256.hex(badge.issuerId() + "\n" + badge.id())
                : Sha256.hex(examined.content());
    }
}
