package org.distintivo.issuing.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Everything a credential will say, in plain texts.
 *
 * @param id the badge's public id; asking twice with one id gives the credential made first
 * @param awardedOn the day on which the badge was earned, whenever it is signed
 */
public record CredentialRequest(
        String id,
        LocalDate awardedOn,
        Recipient recipient,
        AchievementDescription achievement,
        IssuerDescription issuer,
        AchievementResult achieved) {

    /** Makes a request without a score or evidence. */
    public CredentialRequest(
            String id,
            LocalDate awardedOn,
            Recipient recipient,
            AchievementDescription achievement,
            IssuerDescription issuer) {
        this(id, awardedOn, recipient, achievement, issuer, AchievementResult.PLAIN);
    }

    public CredentialRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(awardedOn, "awardedOn");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(achieved, "achieved");
    }
}
