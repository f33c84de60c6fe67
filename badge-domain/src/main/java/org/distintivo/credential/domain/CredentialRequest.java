package org.distintivo.credential.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Everything a credential will say, in plain texts.
 *
 * @param id the badge's public id; asking twice with one id gives the credential made first
 * @param awardedOn the day on which the badge was earned, whenever it is signed
 * @param recipientAddress the normalized e-mail address; only its salted hash goes into the
 *     credential
 */
public record CredentialRequest(
        String id,
        LocalDate awardedOn,
        String recipientAddress,
        AchievementDescription achievement,
        IssuerDescription issuer,
        Achieved achieved) {

    /** That something was achieved, and no more. */
    public CredentialRequest(
            String id,
            LocalDate awardedOn,
            String recipientAddress,
            AchievementDescription achievement,
            IssuerDescription issuer) {
        this(id, awardedOn, recipientAddress, achievement, issuer, Achieved.PLAIN);
    }

    public CredentialRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(awardedOn, "awardedOn");
        Objects.requireNonNull(recipientAddress, "recipientAddress");
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(achieved, "achieved");
    }
}
