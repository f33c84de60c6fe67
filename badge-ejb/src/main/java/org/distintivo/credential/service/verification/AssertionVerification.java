package org.distintivo.credential.service.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentType;
import org.distintivo.credential.service.assertion.BadgeGraph;

/**
 * Makes all checks of a badge of version 2.0; the report looks like that of any other (Open Badges
 * 2.0, Verification).
 */
final class AssertionVerification {

    /** After the format, in the order of {@link CheckId}. */
    private static final List<AssertionCheck> CHECKS =
            List.of(
                    new AssertionSchemaCheck(),
                    new AssertionContextCheck(),
                    new AssertionProofCheck(),
                    new AssertionIssuerCheck(),
                    new AssertionStatusCheck(),
                    new AssertionValidityCheck(),
                    new AssertionRecipientCheck(),
                    new AssertionEndorsementCheck());

    /** What badges of this version know nothing of. */
    static final Set<CheckId> ONLY_NEWER = EnumSet.of(CheckId.KEY, CheckId.REFRESH);

    private AssertionVerification() {}

    /** Whether it is of version 2.0 at all, a badge or some other document. */
    static boolean isFor(SubmittedCredential submitted) {
        return BadgeGraph.isWordedSo(submitted.document());
    }

    /** An assertion is a badge; its class and its issuer alone say of nobody that he earned it. */
    static CheckResult format(SubmittedCredential submitted) {
        var code =
                type(submitted)
                        .map(
                                type ->
                                        switch (type) {
                                            case BADGE_CLASS -> "badge-class";
                                            case PROFILE -> "issuer-profile";
                                            default -> "open-badges-2";
                                        });
        return CheckResult.of(
                CheckId.FORMAT,
                code.isPresent() ? CheckOutcome.OK : CheckOutcome.ERROR,
                code.orElse("not-an-assertion"));
    }

    /** Of what is signed as a whole only assertions are known (SignedBadge Verification). */
    static Optional<DocumentType> type(SubmittedCredential submitted) {
        return BadgeGraph.type(submitted.document())
                .filter(type -> type.isAward() || submitted.token().isEmpty());
    }

    static List<CheckResult> results(AssertionExamination examination) {
        var results = new ArrayList<CheckResult>();
        results.add(format(examination.around().submitted()));
        CHECKS.forEach(check -> results.add(check.examine(examination)));
        ONLY_NEWER.forEach(
                id -> results.add(CheckResult.of(id, CheckOutcome.SKIPPED, "version-2")));
        results.sort(Comparator.comparing(CheckResult::id));
        return results;
    }
}
