package org.distintivo.verifying.service.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.IssuerName;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.VerificationReport;

/** Builds the parts of a verification report that do not depend on the kind of document. */
public final class Reports {

    private static final Set<CheckOutcome> PROVEN =
            EnumSet.of(CheckOutcome.OK, CheckOutcome.WARNING);

    private Reports() {}

    /**
     * Returns the report of an input that could not be read at all: the format check fails, no
     * other is reached.
     */
    public static VerificationReport refused(DocumentRefusedException e) {
        return unread(
                CheckResult.of(CheckId.FORMAT, CheckOutcome.ERROR, e.reason(), e.arguments()));
    }

    /** Returns a report with this format check; all others are skipped as not reached. */
    public static VerificationReport unread(CheckResult format) {
        var results =
                Stream.of(CheckId.values())
                        .map(id -> id == CheckId.FORMAT ? format : notReached(id))
                        .toList();
        return VerificationReport.of(results, IssuerTrust.UNKNOWN, null);
    }

    private static CheckResult notReached(CheckId id) {
        return CheckResult.of(id, CheckOutcome.SKIPPED, NotChecked.NOT_REACHED);
    }

    /**
     * Returns {@code TRUSTED} only when a trusted issuer has been proven by the checks of proof and
     * issuer.
     */
    public static IssuerTrust trust(
            String issuer, List<CheckResult> results, VerificationContext context) {
        boolean signed =
                results.stream()
                        .filter(result -> result.id() == CheckId.PROOF)
                        .allMatch(result -> PROVEN.contains(result.outcome()));
        var proven =
                results.stream()
                        .filter(result -> result.id() == CheckId.ISSUER)
                        .map(result -> proven(issuer, result))
                        .findFirst()
                        .orElse("");
        return signed && context.outside().known().isTrusted(proven)
                ? IssuerTrust.TRUSTED
                : IssuerTrust.UNKNOWN;
    }

    /** Whom a check has proven to be the issuer: the very one, the host only, or nobody. */
    private static String proven(String issuer, CheckResult result) {
        if (!(result.answer() instanceof IssuerAnswer answer)) {
            return "";
        }
        return switch (answer.proven()) {
            case ISSUER -> issuer;
            case HOST -> IssuerName.domain(issuer);
            case NOBODY -> "";
        };
    }
}
