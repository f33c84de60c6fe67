package org.distintivo.verifying.domain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.distintivo.openbadges.domain.DocumentType;

/**
 * What a person wants to see of a credential. Texts are a stranger's, made readable and no more: to
 * be escaped wherever they are shown. A text is null where the credential has none.
 *
 * @param type what it is; not everything that can be genuine was awarded to somebody
 * @param awardedOn when the badge was earned, and if it does not say, from when it is valid
 * @param validUntil null when it does not expire
 * @param ownBadgeId the badge's public id when it was issued here, else null
 * @param endorsements those that were checked, in the order in which they stand there
 * @param holder who earned it, by name or by an address that is not hashed
 * @param language of name, description and skills, as BCP 47 has it; null where it is not said or
 *     is no language
 */
public record CredentialSummary(
        DocumentType type,
        String id,
        String name,
        String description,
        String criteria,
        String achievementType,
        String imageUrl,
        String issuerId,
        String issuerName,
        String issuerUrl,
        String awardedOn,
        String validFrom,
        String validUntil,
        List<String> skills,
        String ownBadgeId,
        List<EndorsementSummary> endorsements,
        String holder,
        String language) {

    private static final int MAX_SKILLS = 100;

    public CredentialSummary {
        Objects.requireNonNull(type, "type");
        name = ReadableText.line(name);
        description = ReadableText.page(description);
        criteria = ReadableText.page(criteria);
        achievementType = ReadableText.line(achievementType);
        issuerName = ReadableText.line(issuerName);
        awardedOn = ReadableText.line(awardedOn);
        validFrom = ReadableText.line(validFrom);
        validUntil = ReadableText.line(validUntil);
        skills = skills.stream().limit(MAX_SKILLS).map(ReadableText::line).toList();
        endorsements = List.copyOf(endorsements);
        holder = ReadableText.line(holder);
        language = tag(language);
    }

    /** Returns the same with other words for what it is. */
    public CredentialSummary saying(String otherName, String otherDescription, String tongue) {
        return new CredentialSummary(
                type,
                id,
                otherName,
                otherDescription,
                criteria,
                achievementType,
                imageUrl,
                issuerId,
                issuerName,
                issuerUrl,
                awardedOn,
                validFrom,
                validUntil,
                skills,
                ownBadgeId,
                endorsements,
                holder,
                tongue);
    }

    private static String tag(String text) {
        var tag = text == null ? "" : Locale.forLanguageTag(text).toLanguageTag();
        return tag.equalsIgnoreCase(text) && !tag.equals("und") ? tag : null;
    }
}
