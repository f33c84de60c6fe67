package org.distintivo.verifying.service.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.assertion.Version2;
import org.distintivo.verifying.service.checks.DocumentKind;
import org.distintivo.verifying.service.checks.Reports;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * Verifies a badge class or an issuer's profile of version 2.0. It gets a verdict as a document;
 * that somebody has earned the badge is never said.
 */
public final class LoneDescription implements DocumentKind {

    /** After the format, in the order of {@link CheckId}. */
    private static final List<Check> CHECKS =
            List.of(
                    new SchemaCheck(),
                    new ContextCheck(),
                    new ProofCheck(),
                    new IssuerCheck(),
                    new RecipientCheck(),
                    new EndorsementCheck());

    /** What nobody has been given is neither revoked nor does it expire. */
    private static final Set<CheckId> ONLY_AWARDS = EnumSet.of(CheckId.STATUS, CheckId.VALIDITY);

    @Override
    public boolean reads(SubmittedCredential submitted) {
        return Version2.isFor(submitted) && description(submitted).isPresent();
    }

    @Override
    public VerificationReport verify(SubmittedCredential submitted, VerificationContext context) {
        var type = description(submitted).orElseThrow();
        var examination = new Examination(type, submitted, context);
        var results = results(examination);
        var issuer = examination.description().issuer().provenId();
        var trust = examination.isOwn() ? IssuerTrust.OWN : Reports.trust(issuer, results, context);
        return VerificationReport.of(results, trust, Summary.of(examination));
    }

    private static Optional<DocumentType> description(SubmittedCredential submitted) {
        return Version2.type(submitted).filter(type -> !type.isAward());
    }

    private static List<CheckResult> results(Examination examination) {
        var results = new ArrayList<CheckResult>();
        results.add(Version2.format(examination.submission()));
        CHECKS.forEach(check -> results.add(check.examine(examination)));
        skip(ONLY_AWARDS, NotChecked.DESCRIBES, results);
        skip(Version2.ONLY_NEWER, NotChecked.VERSION_2, results);
        results.sort(Comparator.comparing(CheckResult::id));
        return results;
    }

    private static void skip(Set<CheckId> ids, NotChecked why, List<CheckResult> results) {
        ids.forEach(id -> results.add(CheckResult.of(id, CheckOutcome.SKIPPED, why)));
    }
}
