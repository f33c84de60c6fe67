package org.distintivo.verifying.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Texts;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.CredentialSummary;
import org.distintivo.verifying.domain.EndorsementSummary;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.RecipientAnswer;
import org.distintivo.verifying.domain.VerificationReport;

/** Puts a verification report in the reader's words. */
@RequestScoped
public class VerdictWords {

    private static final int DAY_LENGTH = "2026-11-03".length();

    @Inject private Texts texts;
    @Inject private Language language;
    @Inject @Any private Instance<BadgeTranslation> translations;

    public VerdictView of(VerificationReport report) {
        var headline = Headline.of(report);
        return new VerdictView(
                headline.sign().text(),
                texts.get(headline.title().key()),
                text(headline, report),
                holder(report),
                issuer(headline, report),
                headline.isUnread() ? List.of() : parts(report),
                steps(report),
                readable(report.credential()),
                awarded(report.credential()),
                endorsers(report.credential()));
    }

    /** Returns the credential in the reader's language, where its issuer has it in that. */
    private CredentialSummary readable(CredentialSummary credential) {
        return credential == null
                ? null
                : translations.stream()
                        .flatMap(it -> it.find(credential, language.getLocale()).stream())
                        .findFirst()
                        .orElse(credential);
    }

    private List<VerdictView.Endorser> endorsers(CredentialSummary credential) {
        return credential == null
                ? List.of()
                : credential.endorsements().stream().map(this::endorser).toList();
    }

    private VerdictView.Endorser endorser(EndorsementSummary endorsement) {
        var found = endorsement.check();
        var said =
                switch (found.outcome()) {
                    case OK -> found.code(); // it holds, or has run out
                    case ERROR -> "error";
                    default -> "unsure";
                };
        return new VerdictView.Endorser(
                endorsement.endorser(),
                endorsement.comment(),
                texts.get("verifying.page.endorsed." + said));
    }

    private VerdictView.Holder holder(VerificationReport report) {
        var credential = report.credential();
        var check = report.check(CheckId.RECIPIENT);
        boolean asked = credential != null && check.answer() != RecipientAnswer.NOT_ASKED;
        return new VerdictView.Holder(
                credential == null || credential.holder() == null ? "" : credential.holder(),
                check.outcome().text(),
                asked && !Reason.isHolder(report) ? message(check) : "");
    }

    private VerdictView.Issuer issuer(Headline headline, VerificationReport report) {
        var credential = report.credential();
        var name = credential == null ? "" : said(credential.issuerName());
        var id = credential == null ? "" : said(credential.issuerId());
        boolean byName = headline.isIssuerCertain() && !name.isEmpty();
        var domain = report.provenDomain();
        return new VerdictView.Issuer(
                byName || id.isEmpty() ? name : id,
                byName
                        ? id
                        : name.isEmpty() || id.isEmpty()
                                ? ""
                                : texts.text("verifying.page.calls-itself", name),
                texts.get(headline.trust().key()),
                domain.map(it -> texts.text("verifying.trust.domain", it)).orElse(""));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    /** Returns what stands behind the verdict: the first fault or doubt, else what was checked. */
    private String text(Headline headline, VerificationReport report) {
        return Reason.of(report).map(this::message).orElseGet(() -> whole(headline, report));
    }

    private String whole(Headline headline, VerificationReport report) {
        var issuer = report.check(CheckId.ISSUER);
        if (issuer.answer() == IssuerAnswer.NAMED) {
            return message(issuer);
        }
        if (report.check(CheckId.STATUS).answer() == NotChecked.DESCRIBES) {
            return texts.get("verifying.describes.text");
        }
        var status = report.check(CheckId.STATUS);
        var said =
                switch (headline.title()) {
                    case UNASKED -> message(issuer);
                    case UNKNOWN -> texts.get("verifying.verdict.unknown.text");
                    default ->
                            texts.get(
                                    status.outcome() == CheckOutcome.OK
                                            ? "verifying.verdict.valid.text"
                                            : "verifying.verdict.valid.no-status");
                };
        return status.outcome() == CheckOutcome.OK ? said : said + " " + message(status);
    }

    private List<VerdictView.Step> parts(VerificationReport report) {
        return VerdictParts.of(report).entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue()))
                .toList();
    }

    private VerdictView.Step part(VerdictParts.Part part, VerdictParts.Answer answer) {
        var outcome = answer.outcome().text();
        boolean anybody =
                part == VerdictParts.Part.ISSUER
                        && answer.outcome() == CheckOutcome.SKIPPED
                        && answer.check() != null
                        && answer.check().outcome() == CheckOutcome.OK;
        var message = message(part, answer);
        return new VerdictView.Step(
                part.text(),
                outcome,
                texts.get("verifying.outcome." + outcome),
                texts.get("verifying.part." + part.text()),
                anybody ? message + " " + texts.get("verifying.part.issuer.anybody") : message,
                "");
    }

    /** What came of the comparison of the holder stands on top already. */
    private String message(VerdictParts.Part part, VerdictParts.Answer answer) {
        if (part == VerdictParts.Part.RECIPIENT) {
            return "";
        }
        return answer.check() == null
                ? texts.get("verifying.part.unproven")
                : message(answer.check());
    }

    private List<VerdictView.Step> steps(VerificationReport report) {
        return report.checks().stream().map(this::step).toList();
    }

    private VerdictView.Step step(CheckResult check) {
        var outcome = check.outcome().text();
        return new VerdictView.Step(
                check.id().text(),
                outcome,
                texts.get("verifying.outcome." + outcome),
                texts.get("verifying." + check.id().text() + ".title"),
                message(check),
                said(check.pointer()));
    }

    private String message(CheckResult check) {
        return texts.text(check.messageKey(), check.arguments().toArray());
    }

    /** Returns the day as it stands in the credential, without shifting it by a time zone. */
    private String awarded(CredentialSummary credential) {
        if (credential == null || credential.awardedOn() == null) {
            return "";
        }
        try {
            var day = credential.awardedOn();
            return texts.date(
                    LocalDate.parse(day.substring(0, Math.min(DAY_LENGTH, day.length()))));
        } catch (DateTimeException e) {
            return credential.awardedOn();
        }
    }
}
