package org.distintivo.verifying.service;

import java.util.List;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.assertion.OpenBadges1;
import org.distintivo.verifying.service.assertion.OpenBadges2;
import org.distintivo.verifying.service.checks.DocumentKind;
import org.distintivo.verifying.service.checks.Reports;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.credential.OpenBadges3;
import org.distintivo.verifying.service.description.LoneDescription;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * Makes all checks of one submission and sums them up (Open Badges 3.0 §9). Page, REST and catalog
 * intake all use it, so they say the same of the same document.
 */
public final class Verification {

    /** The first that reads what was handed in verifies it. */
    private static final List<DocumentKind> KINDS =
            List.of(new LoneDescription(), new OpenBadges2(), new OpenBadges1(), new OpenBadges3());

    private Verification() {}

    /**
     * Verifies whatever was handed in; an input that cannot be read gets a report too, and is no
     * error of the call.
     */
    public static VerificationReport of(byte[] input, VerificationContext context) {
        try {
            var submitted = SubmittedCredential.read(input, context.limits());
            return KINDS.stream()
                    .filter(kind -> kind.reads(submitted))
                    .findFirst()
                    .orElseThrow()
                    .verify(submitted, context);
        } catch (DocumentRefusedException e) {
            return Reports.refused(e);
        }
    }
}
