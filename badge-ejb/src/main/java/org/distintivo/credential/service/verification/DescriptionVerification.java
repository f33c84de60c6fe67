package org.distintivo.credential.service.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;

/**
 * Makes all checks of a badge class or an issuer's profile of version 2.0. It gets a verdict as a
 * document; that somebody has earned the badge is never said.
 */
final class DescriptionVerification {

    /** After the format, in the order of {@link CheckId}. */
    private static final List<DescriptionCheck> CHECKS =
            List.of(
                    new DescriptionSchemaCheck(),
                    new DescriptionContextCheck(),
                    new DescriptionProofCheck(),
                    new DescriptionIssuerCheck(),
                    new DescriptionRecipientCheck(),
                    new DescriptionEndorsementCheck());

    /** What nobody has been given is neither revoked nor does it expire. */
    private static final Set<CheckId> ONLY_AWARDS = EnumSet.of(CheckId.STATUS, CheckId.VALIDITY);

    private DescriptionVerification() {}

    static List<CheckResult> results(DescriptionExamination examination) {
        var results = new ArrayList<CheckResult>();
        results.add(AssertionVerification.format(examination.around().submitted()));
        CHECKS.forEach(check -> results.add(check.examine(examination)));
        skip(ONLY_AWARDS, "describes", results);
        skip(AssertionVerification.ONLY_NEWER, "version-2", results);
        results.sort(Comparator.comparing(CheckResult::id));
        return results;
    }

    private static void skip(Set<CheckId> ids, String code, List<CheckResult> results) {
        ids.forEach(id -> results.add(CheckResult.of(id, CheckOutcome.SKIPPED, code)));
    }
}
