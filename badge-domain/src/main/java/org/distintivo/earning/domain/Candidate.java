package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Objects;
import org.distintivo.platform.domain.MailAddress;

/**
 * The person who sat an exam, as the delivery partner told it. Only the address decides whose
 * result it is; the partner's own candidate id never joins two addresses.
 */
@Embeddable
public class Candidate {

    private static final int LONGEST_LOCALE = 35;

    @Column(name = "email")
    private String email;

    @Column(name = "email_normalized")
    private String normalized;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "candidate_id")
    private String candidateId;

    @Column(name = "locale")
    private String locale;

    protected Candidate() {} // for JPA

    /**
     * What a partner may or may not tell besides the address; each may be null, blank counts as
     * null, and so does a language that is longer than any tag.
     */
    public record Details(String givenName, String familyName, String candidateId, String locale) {
        public Details {
            givenName = told(givenName);
            familyName = told(familyName);
            candidateId = told(candidateId);
            locale = told(locale);
            locale = locale == null || locale.length() > LONGEST_LOCALE ? null : locale;
        }

        private static String told(String text) {
            return text == null || text.isBlank()
                    ? null
                    : Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    public Candidate(MailAddress address, Details details) {
        email = Objects.requireNonNull(address, "address").original();
        normalized = address.normalized();
        givenName = details.givenName();
        familyName = details.familyName();
        candidateId = details.candidateId();
        locale = details.locale();
    }

    /** Returns whether both stand for one person: by the address, or by the partner's own id. */
    public boolean isSamePerson(Candidate other) {
        return normalized.equals(other.normalized)
                || candidateId != null && candidateId.equals(other.candidateId);
    }

    /** Returns whether two people seem to share one address. */
    public boolean isOtherPersonAtAddress(Candidate other) {
        return normalized.equals(other.normalized)
                && candidateId != null
                && other.candidateId != null
                && !candidateId.equals(other.candidateId)
                && NameWords.areStrangers(details(), other.details());
    }

    /** Returns a copy; an embeddable must not be shared by two rows. */
    Candidate copy() {
        var copy = new Candidate();
        copy.email = email;
        copy.normalized = normalized;
        copy.givenName = givenName;
        copy.familyName = familyName;
        copy.candidateId = candidateId;
        copy.locale = locale;
        return copy;
    }

    /**
     * Returns whether the address is still known: it goes when the person whose it was is erased.
     */
    public boolean hasAddress() {
        return !normalized.isEmpty();
    }

    /** Returns the address in its original spelling; empty where {@link #hasAddress} says so. */
    public String email() {
        return email;
    }

    /** Returns the normalized address; empty where {@link #hasAddress} says so. */
    public String normalized() {
        return normalized;
    }

    public Details details() {
        return new Details(givenName, familyName, candidateId, locale);
    }
}
