package org.distintivo.verifying.service.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.checks.DocumentKind;
import org.distintivo.verifying.service.checks.Reports;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * Verifies a badge of version 2.0 and reports as for any other version (Open Badges 2.0,
 * Verification).
 */
public final class OpenBadges2 implements DocumentKind {

    /** After the format, in the order of {@link CheckId}. */
    private static final List<Check> CHECKS =
            List.of(
                    new SchemaCheck(),
                    new ContextCheck(),
                    new ProofCheck(),
                    new IssuerCheck(),
                    new StatusCheck(),
                    new ValidityCheck(),
                    new RecipientCheck(),
                    new EndorsementCheck());

    @Override
    public boolean reads(SubmittedCredential submitted) {
        return Version2.isFor(submitted);
    }

    @Override
    public VerificationReport verify(SubmittedCredential submitted, VerificationContext context) {
        if (Version2.type(submitted).filter(DocumentType::isAward).isEmpty()) {
            return Reports.unread(Version2.format(submitted));
        }
        var examination = new Examination(submitted, context);
        var results = results(examination);
        var issuer = examination.graph().issuer().provenId();
        var trust = Reports.trust(issuer, results, context);
        return VerificationReport.of(results, trust, Summary.of(examination));
    }

    private static List<CheckResult> results(Examination examination) {
        var results = new ArrayList<CheckResult>();
        results.add(Version2.format(examination.submission()));
        CHECKS.forEach(check -> results.add(check.examine(examination)));
        Version2.ONLY_NEWER.forEach(
                id -> results.add(CheckResult.of(id, CheckOutcome.SKIPPED, NotChecked.VERSION_2)));
        results.sort(Comparator.comparing(CheckResult::id));
        return results;
    }
}
