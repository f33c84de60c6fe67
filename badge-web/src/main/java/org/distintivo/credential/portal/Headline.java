package org.distintivo.credential.portal;

import java.util.Locale;
import java.util.Set;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.IssuerTrust;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.domain.VerificationReport;

/**
 * How a report looks before one word of it is read. Green stands for a badge of somebody, whole, in
 * force and of the one it names; what describes or recommends a badge never looks like one.
 *
 * @param kind {@code good}, {@code warn} or {@code bad}
 * @param title the key of its text
 * @param trust likewise, of what stands beside the issuer
 */
record Headline(String kind, String title, String trust) {

    private static final String UNREAD = "verify.verdict.unread";
    private static final String UNASKED = "verify.verdict.unasked";

    /** Nobody but the credential itself says whose key it is. */
    private static final Set<String> UNCONFIRMED = Set.of("unasked", "unbound");

    static Headline of(VerificationReport report) {
        if (report.check(CheckId.FORMAT).outcome() == CheckOutcome.ERROR) {
            return new Headline("bad", UNREAD, trust(report));
        }
        return report.credential().type().isAward() ? award(report) : description(report);
    }

    /** Whoever hands in the wrong file needs to know that, and not all that was not checked. */
    boolean isUnread() {
        return title.equals(UNREAD);
    }

    /** Whether what the check of the issuer says matters most. */
    boolean isAboutIssuer() {
        return title.equals(UNASKED);
    }

    /** Whoever signs can write any name: without the issuer's word no green sign. */
    private static Headline award(VerificationReport report) {
        boolean unasked =
                report.verdict() == Verdict.VALID
                        && UNCONFIRMED.contains(report.check(CheckId.ISSUER).code());
        return unasked
                ? new Headline("warn", UNASKED, trust(report))
                : new Headline(
                        switch (report.verdict()) {
                            case VALID -> "good";
                            case WARNING -> "warn";
                            case INVALID -> "bad";
                        },
                        "verify.verdict." + report.verdict().text(),
                        trust(report));
    }

    private static Headline description(VerificationReport report) {
        var type = report.credential().type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var trust =
                report.issuerTrust() == IssuerTrust.OWN ? "verify.describes.own" : trust(report);
        return report.verdict() == Verdict.INVALID
                ? new Headline("bad", "verify.describes.invalid", trust)
                : new Headline("warn", "verify.describes." + type, trust);
    }

    private static String trust(VerificationReport report) {
        return "verify.trust." + report.issuerTrust().text();
    }
}
