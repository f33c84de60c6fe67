package org.distintivo.verifying.rest;

import java.util.List;

/**
 * Gives a verification report as other systems read it.
 *
 * @param verdict {@code valid}, {@code warning} or {@code invalid}
 * @param issuerTrust {@code own}, {@code trusted} or {@code unknown}
 * @param provenDomain null unless a domain names the issuer's key as its own
 * @param credential null when nothing could be read
 */
public record VerificationReportResponse(
        String verdict,
        String issuerTrust,
        String provenDomain,
        List<Check> checks,
        CredentialSummary credential) {

    /**
     * What one check found.
     *
     * @param code for programs
     * @param message the same in the caller's language
     * @param pointer where in the document, as a JSON pointer; null where it is nowhere in
     *     particular
     */
    public record Check(String id, String outcome, String code, String message, String pointer) {}

    /** What a person wants to see of the credential; texts are null where it has none. */
    public record CredentialSummary(
            String type,
            String id,
            String name,
            String description,
            String criteria,
            String achievementType,
            String image,
            String holder,
            String awardedDate,
            String validFrom,
            String validUntil,
            Issuer issuer,
            List<String> skills,
            List<CheckedEndorsement> endorsements) {}

    /** Who issued it, by its own account. */
    public record Issuer(String id, String name, String url) {}

    /** An endorsement that stood in the credential, and what was found about it. */
    public record CheckedEndorsement(
            String outcome,
            String code,
            String message,
            String pointer,
            String endorser,
            String comment) {}
}
