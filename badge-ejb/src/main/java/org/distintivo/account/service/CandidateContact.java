package org.distintivo.account.service;

import java.util.Locale;
import java.util.Objects;
import org.distintivo.account.domain.MailAddress;
import org.distintivo.account.domain.PersonName;

/**
 * What a result says about the person who sat the exam.
 *
 * @param givenName may be null or blank
 * @param familyName may be null or blank
 * @param locale a language tag; null or nonsense counts as unknown, because a language never
 *     decides about a result
 */
public record CandidateContact(
        MailAddress address, String givenName, String familyName, String locale) {

    private static final int MAX_LOCALE_LENGTH = 35;

    /**
     * @throws org.distintivo.account.domain.PersonNameInvalidException if a name cannot be shown
     */
    public CandidateContact {
        Objects.requireNonNull(address, "address");
        givenName = PersonName.orNull(givenName);
        familyName = PersonName.orNull(familyName);
        locale = tagOrNull(locale);
    }

    private static String tagOrNull(String text) {
        if (text == null) {
            return null;
        }
        var locale = Locale.forLanguageTag(text.strip().replace('_', '-'));
        var tag = locale.toLanguageTag();
        return locale.getLanguage().isEmpty() || tag.length() > MAX_LOCALE_LENGTH ? null : tag;
    }
}
