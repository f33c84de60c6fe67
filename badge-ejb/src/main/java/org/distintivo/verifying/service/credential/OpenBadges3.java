package org.distintivo.verifying.service.credential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.checks.DocumentKind;
import org.distintivo.verifying.service.checks.Reports;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/** Verifies a credential of Open Badges 3.0 (§9), on the newest edition that there is. */
public final class OpenBadges3 implements DocumentKind {

    private static final Check FORMAT = new FormatCheck();

    /** After the format, on the newest edition there is. */
    private static final List<Check> CHECKS =
            List.of(
                    new SchemaCheck(),
                    new ContextCheck(),
                    new ProofCheck(),
                    new IssuerCheck(),
                    new KeyCheck(),
                    new StatusCheck(),
                    new ValidityCheck(),
                    new RecipientCheck(),
                    new EndorsementCheck());

    @Override
    public boolean reads(SubmittedCredential submitted) {
        return true;
    }

    @Override
    public VerificationReport verify(SubmittedCredential submitted, VerificationContext context) {
        var examination = new Examination(submitted, context);
        var format = FORMAT.examine(examination);
        if (format.outcome() == CheckOutcome.ERROR) {
            return Reports.unread(format);
        }
        var edition = Refresh.newest(examination);
        var newest = edition.examination();
        var results = new ArrayList<>(List.of(format, edition.result()));
        CHECKS.forEach(check -> results.add(check.examine(newest)));
        results.sort(Comparator.comparing(CheckResult::id));
        var trust =
                newest.isOwn()
                        ? IssuerTrust.OWN
                        : Reports.trust(newest.issuerId(), results, context);
        return VerificationReport.of(results, trust, Summary.of(newest));
    }
}
