package org.distintivo.verifying.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The report about a credential that somebody handed in.
 *
 * @param checks one for each {@link CheckId}, in its order
 * @param credential what a person wants to see; null when it could not be read at all
 */
public record VerificationReport(
        Verdict verdict,
        IssuerTrust issuerTrust,
        List<CheckResult> checks,
        CredentialSummary credential) {

    public VerificationReport {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(issuerTrust, "issuerTrust");
        checks = List.copyOf(checks);
    }

    /**
     * Returns a report whose verdict is that of its worst check.
     *
     * @param credential null when it could not be read at all
     */
    public static VerificationReport of(
            List<CheckResult> checks, IssuerTrust trust, CredentialSummary credential) {
        return new VerificationReport(Verdict.of(checks), trust, checks, credential);
    }

    /**
     * Returns the domain that named the key as its own, when it was asked and the badge is whole.
     */
    public Optional<String> provenDomain() {
        return checks.stream()
                .filter(check -> check.id() == CheckId.ISSUER)
                .filter(check -> check.answer() == IssuerAnswer.LISTED)
                .map(check -> IssuerName.domain(String.valueOf(check.arguments().get(0))))
                .filter(domain -> verdict != Verdict.INVALID && !domain.isEmpty())
                .findFirst();
    }

    /** Returns whether something could not be checked, so that a doubt is left. */
    public boolean isOpen() {
        return checks.stream().anyMatch(CheckResult::isOpen);
    }

    /**
     * Returns whether it is certain who issued it, because the issuer is known here or its own
     * address vouches for it; a key alone, which anybody can make, does not.
     */
    public boolean isVouched() {
        return issuerTrust != IssuerTrust.UNKNOWN
                || check(CheckId.ISSUER).answer() instanceof IssuerAnswer answer
                        && answer.isVouched();
    }

    /** Returns the same without what came of comparing the holder with those asked about. */
    public VerificationReport withoutRecipient() {
        var others =
                checks.stream()
                        .map(check -> check.id() == CheckId.RECIPIENT ? notAsked() : check)
                        .toList();
        return of(others, issuerTrust, credential);
    }

    private static CheckResult notAsked() {
        return CheckResult.of(CheckId.RECIPIENT, CheckOutcome.SKIPPED, RecipientAnswer.NOT_ASKED);
    }

    /** Returns the result of one check; every report has one of each. */
    public CheckResult check(CheckId id) {
        return checks.stream().filter(c -> c.id() == id).findFirst().orElseThrow();
    }
}
