package org.distintivo.verifying.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.distintivo.platform.service.Messages;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.CredentialSummary;
import org.distintivo.verifying.domain.EndorsementSummary;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.rest.VerificationReportResponse.Check;
import org.distintivo.verifying.rest.VerificationReportResponse.CheckedEndorsement;
import org.distintivo.verifying.rest.VerificationReportResponse.Issuer;

/** Makes verification reports for other systems; messages are in the caller's language. */
@ApplicationScoped
class VerificationResponses {

    @Inject private Messages messages;

    VerificationReportResponse of(VerificationReport report, Locale language) {
        return new VerificationReportResponse(
                report.verdict().text(),
                report.issuerTrust().text(),
                report.provenDomain().orElse(null),
                report.checks().stream().map(check -> check(check, language)).toList(),
                report.credential() == null ? null : credential(report.credential(), language));
    }

    private Check check(CheckResult check, Locale language) {
        return new Check(
                check.id().text(),
                check.outcome().text(),
                check.code(),
                words(check, language),
                check.pointer());
    }

    private VerificationReportResponse.CredentialSummary credential(
            CredentialSummary summary, Locale language) {
        return new VerificationReportResponse.CredentialSummary(
                summary.type().text(),
                summary.id(),
                summary.name(),
                summary.description(),
                summary.criteria(),
                summary.achievementType(),
                summary.imageUrl(),
                summary.holder(),
                summary.awardedOn(),
                summary.validFrom(),
                summary.validUntil(),
                new Issuer(summary.issuerId(), summary.issuerName(), summary.issuerUrl()),
                summary.skills(),
                summary.endorsements().stream().map(each -> endorsement(each, language)).toList());
    }

    private CheckedEndorsement endorsement(EndorsementSummary endorsement, Locale language) {
        var check = endorsement.check();
        return new CheckedEndorsement(
                check.outcome().text(),
                check.code(),
                words(check, language),
                check.pointer(),
                endorsement.endorser(),
                endorsement.comment());
    }

    private String words(CheckResult check, Locale language) {
        return messages.text(language, check.messageKey(), check.arguments().toArray());
    }
}
