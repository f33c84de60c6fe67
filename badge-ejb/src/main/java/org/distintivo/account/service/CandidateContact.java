package org.distintivo.account.service;

import java.util.Objects;
import org.distintivo.account.domain.PersonName;
import org.distintivo.platform.domain.LanguageTag;
import org.distintivo.platform.domain.MailAddress;

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

    /** Returns a contact of whom nothing but the address is said. */
    public static CandidateContact of(MailAddress address) {
        return new CandidateContact(address, null, null, null);
    }

    /**
     * @throws org.distintivo.account.domain.PersonNameInvalidException if a name cannot be shown
     */
    public CandidateContact {
        Objects.requireNonNull(address, "address");
        givenName = PersonName.orNull(givenName);
        familyName = PersonName.orNull(familyName);
        locale = locale == null ? null : LanguageTag.of(locale).orElse(null);
    }
}
