package org.distintivo.credential.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.CredentialSummary;
import org.distintivo.credential.domain.EndorsementSummary;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.platform.portal.Texts;

/**
 * Puts a verification report in the reader's words. A green sign stands for all checks, never less.
 */
@RequestScoped
public class VerdictWords {

    private static final List<CheckOutcome> WEIGHT =
            List.of(
                    CheckOutcome.SKIPPED,
                    CheckOutcome.OK,
                    CheckOutcome.WARNING,
                    CheckOutcome.ERROR);

    private static final Map<String, List<CheckId>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put(
                "integrity",
                List.of(
                        CheckId.PROOF,
                        CheckId.FORMAT,
                        CheckId.SCHEMA,
                        CheckId.CONTEXT,
                        CheckId.ENDORSEMENT));
        PARTS.put("issuer", List.of(CheckId.ISSUER, CheckId.KEY));
        PARTS.put("status", List.of(CheckId.STATUS));
        PARTS.put("validity", List.of(CheckId.VALIDITY));
    }

    /** What a check says that makes no sense where nobody was given anything. */
    private static final String DESCRIBES = "describes";

    private static final int DAY_LENGTH = "2026-11-03".length();

    @Inject private Texts texts;

    public VerdictView of(VerificationReport report) {
        var headline = Headline.of(report);
        return new VerdictView(
                headline.kind(),
                texts.get(headline.title()),
                headline.isAboutIssuer() ? message(report.check(CheckId.ISSUER)) : why(report),
                texts.get(headline.trust()),
                report.provenDomain()
                        .map(domain -> texts.text("verify.trust.domain", domain))
                        .orElse(""),
                headline.isUnread() ? List.of() : parts(report),
                steps(report),
                report.credential(),
                awarded(report.credential()),
                endorsers(report.credential()));
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
                texts.get("verify.page.endorsed." + said));
    }

    /** The first fault says it all; without one, what was checked. */
    private String why(VerificationReport report) {
        return report.checks().stream()
                .filter(check -> check.outcome() == CheckOutcome.ERROR)
                .findFirst()
                .or(
                        () ->
                                report.checks().stream()
                                        .filter(c -> c.outcome() == CheckOutcome.WARNING)
                                        .findFirst())
                .map(this::message)
                .orElseGet(() -> whole(report));
    }

    private String whole(VerificationReport report) {
        var issuer = report.check(CheckId.ISSUER);
        if (issuer.code().equals("named")) {
            return message(issuer);
        }
        boolean describes = report.check(CheckId.STATUS).code().equals(DESCRIBES);
        return texts.get(describes ? "verify.describes.text" : "verify.verdict.valid.text");
    }

    /** The worst of what belongs together speaks for all of it. */
    private List<VerdictView.Step> parts(VerificationReport report) {
        return PARTS.entrySet().stream()
                .map(
                        part ->
                                part.getValue().stream()
                                        .map(report::check)
                                        .max(
                                                Comparator.comparingInt(
                                                        c -> WEIGHT.indexOf(c.outcome())))
                                        .filter(check -> !check.code().equals(DESCRIBES))
                                        .map(check -> part(part.getKey(), check)))
                .flatMap(Optional::stream)
                .toList();
    }

    private VerdictView.Step part(String id, CheckResult check) {
        var outcome = check.outcome().name().toLowerCase(Locale.ROOT);
        return new VerdictView.Step(
                id,
                outcome,
                texts.get("verify.outcome." + outcome),
                texts.get("verify.part." + id),
                message(check));
    }

    private List<VerdictView.Step> steps(VerificationReport report) {
        return report.checks().stream().map(this::step).toList();
    }

    private VerdictView.Step step(CheckResult check) {
        var outcome = check.outcome().name().toLowerCase(Locale.ROOT);
        return new VerdictView.Step(
                check.id().text(),
                outcome,
                texts.get("verify.outcome." + outcome),
                texts.get("verify." + check.id().text() + ".title"),
                message(check));
    }

    private String message(CheckResult check) {
        return texts.text(check.messageKey(), check.arguments().toArray());
    }

    /** The day as it stands in the credential: it does not shift with a time zone. */
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
