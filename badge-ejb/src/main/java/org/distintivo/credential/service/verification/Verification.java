package org.distintivo.credential.service.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.DocumentType;
import org.distintivo.credential.domain.IssuerName;
import org.distintivo.credential.domain.IssuerTrust;
import org.distintivo.credential.domain.VerificationReport;

/**
 * Makes all checks of one submission and sums them up (Open Badges 3.0 §9). There is one for every
 * door: page, REST and import say the same of the same thing.
 */
public final class Verification {

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

    /** What the check of the issuer says where nobody else can have signed. */
    private static final Set<String> PROVEN =
            Set.of("self", "listed", "listed-then", "hosted", "signed", "at-home", "profile");

    private Verification() {}

    public static VerificationReport of(byte[] input, Examination.Circumstances circumstances) {
        SubmittedCredential submitted;
        try {
            submitted = SubmittedCredential.read(input, circumstances.limits());
        } catch (DocumentRefusedException e) {
            return refused(e);
        }
        var examination = new Examination(submitted, circumstances);
        if (AssertionVerification.isFor(submitted)) {
            return AssertionVerification.type(submitted)
                    .map(type -> ofVersion2(type, examination))
                    .orElseGet(() -> unread(AssertionVerification.format(submitted)));
        }
        var format = FORMAT.examine(examination);
        if (format.outcome() == CheckOutcome.ERROR) {
            return unread(format);
        }
        var edition = Refresh.newest(examination);
        var newest = edition.examination();
        var results = new ArrayList<>(List.of(format, edition.result()));
        CHECKS.forEach(check -> results.add(check.examine(newest)));
        results.sort(Comparator.comparing(CheckResult::id));
        return VerificationReport.of(results, trust(newest, results), Summary.of(newest));
    }

    private static VerificationReport ofVersion2(DocumentType type, Examination examination) {
        return type.isAward() ? ofAssertion(examination) : ofDescription(type, examination);
    }

    private static VerificationReport ofAssertion(Examination examination) {
        var assertion = new AssertionExamination(examination);
        var results = AssertionVerification.results(assertion);
        var issuer = assertion.graph().issuer().provenId();
        var trust = trust(issuer, results, examination.outside());
        return VerificationReport.of(results, trust, AssertionSummary.of(assertion));
    }

    private static VerificationReport ofDescription(DocumentType type, Examination examination) {
        var description = new DescriptionExamination(type, examination);
        var results = DescriptionVerification.results(description);
        var issuer = description.description().issuer().provenId();
        var trust =
                description.isOwn()
                        ? IssuerTrust.OWN
                        : trust(issuer, results, examination.outside());
        return VerificationReport.of(results, trust, DescriptionSummary.of(description));
    }

    /** What is to be said where there is nothing that could be looked at. */
    public static VerificationReport refused(DocumentRefusedException e) {
        return unread(CheckResult.of(CheckId.FORMAT, CheckOutcome.ERROR, e.code(), e.arguments()));
    }

    private static VerificationReport unread(CheckResult format) {
        return VerificationReport.of(onlyFormat(format), IssuerTrust.UNKNOWN, null);
    }

    /** What is no credential cannot be checked any further. */
    private static List<CheckResult> onlyFormat(CheckResult format) {
        return Stream.of(CheckId.values())
                .map(
                        id ->
                                id == CheckId.FORMAT
                                        ? format
                                        : CheckResult.of(id, CheckOutcome.SKIPPED, "not-reached"))
                .toList();
    }

    private static IssuerTrust trust(Examination examination, List<CheckResult> results) {
        return examination.isOwn()
                ? IssuerTrust.OWN
                : trust(examination.issuerId(), results, examination.outside());
    }

    /** Only who is proven to be the issuer profits from the issuer's good name. */
    private static IssuerTrust trust(String issuer, List<CheckResult> results, Outside outside) {
        boolean signed =
                results.stream()
                        .filter(result -> result.id() == CheckId.PROOF)
                        .noneMatch(result -> result.outcome() == CheckOutcome.ERROR);
        var code =
                results.stream()
                        .filter(result -> result.id() == CheckId.ISSUER)
                        .map(CheckResult::code)
                        .findFirst()
                        .orElse("");
        return signed && outside.known().isTrusted(proven(issuer, code))
                ? IssuerTrust.TRUSTED
                : IssuerTrust.UNKNOWN;
    }

    /** Whom a check has proven to be the issuer: the very one, the host only, or nobody. */
    private static String proven(String issuer, String code) {
        if (code.equals("on-host")) {
            return IssuerName.domain(issuer);
        }
        return PROVEN.contains(code) ? issuer : "";
    }
}
