package org.distintivo.verifying.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.service.assertion.Addresses;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.FormatAnswer;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.checks.DocumentKind;
import org.distintivo.verifying.service.checks.Reports;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * Recognizes badges of versions 1.0 and 1.1 and reports them as not checked: they are unsupported,
 * not invalid.
 */
public final class OpenBadges1 implements DocumentKind {

    private static final String CONTEXT = "https://w3id.org/openbadges/v1";

    @Override
    public boolean reads(SubmittedCredential submitted) {
        var document = submitted.document();
        var contexts = texts(document.get("@context"));
        return contexts.stream().anyMatch(context -> Addresses.same(context, CONTEXT))
                || contexts.isEmpty() && isUnnamed(document);
    }

    @Override
    public VerificationReport verify(SubmittedCredential submitted, VerificationContext context) {
        return Reports.unread(
                CheckResult.of(CheckId.FORMAT, CheckOutcome.SKIPPED, FormatAnswer.OPEN_BADGES_1));
    }

    /** Version 1.0 knew no context; its assertions name a badge and a recipient. */
    private static boolean isUnnamed(JsonObject document) {
        return document.containsKey("badge")
                && document.containsKey("recipient")
                && !document.containsKey("credentialSubject");
    }
}
