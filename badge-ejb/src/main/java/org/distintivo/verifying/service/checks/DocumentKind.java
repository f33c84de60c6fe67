package org.distintivo.verifying.service.checks;

import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/** A kind of document that can be verified, each by checks of its own. */
public interface DocumentKind {

    /** Returns whether what was handed in is of this kind. */
    boolean reads(SubmittedCredential submitted);

    /** Makes all checks and sums them up. */
    VerificationReport verify(SubmittedCredential submitted, VerificationContext context);
}
