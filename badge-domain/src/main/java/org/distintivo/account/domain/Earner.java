package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A person who earns badges, with or without an account.
 *
 * <p>The person exists from the first result on. What a program system says about names and
 * language counts until the person signs up; from then on only the person changes them. The
 * certified name, which stands on badges, is another: the program's, or the one given at sign-up
 * until a result brings one. The row is also the lock behind which everything that is worked out
 * for one person happens one by one.
 *
 * <p>Somebody who was erased stays as a number without a name or an address, to which the badges
 * refer that were handed out.
 */
@Entity
@Table(name = "earner")
public class Earner extends VersionedEntity {

    @Column(name = "name")
    private String name;

    @Column(name = "certified_name")
    private String certifiedName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "locale")
    private String locale;

    @Column(name = "auto_accept")
    private boolean autoAccept;

    @Column(name = "name_decided")
    private boolean nameDecided;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "second_address_declined_at")
    private Instant secondAddressDeclinedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "merged_into")
    private Long mergedInto;

    protected Earner() {} // for JPA

    public Earner(Instant createdAt) {
        this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
    }

    /**
     * Takes over name and language that a program system sent; missing parts stay as they are. Of
     * somebody who has signed up, only a certified name is taken that no program has told before.
     *
     * @return whether what badges say of somebody who has signed up has changed
     */
    public boolean learn(String newGivenName, String newFamilyName, String newLocale) {
        boolean isSettled = nameDecided || !told(null).isEmpty();
        if (claimedAt != null && isSettled) {
            return false;
        }
        var before = certifiedName();
        givenName = Objects.requireNonNullElse(PersonName.orNull(newGivenName), givenName());
        familyName = Objects.requireNonNullElse(PersonName.orNull(newFamilyName), familyName());
        var told = told(newLocale);
        certifiedName = told.isEmpty() ? certifiedName : told;
        if (claimedAt != null) {
            return !certifiedName().equals(before);
        }
        name = told;
        locale = newLocale == null ? locale : newLocale;
        return false;
    }

    /** Takes over the name and language chosen at sign-up; results no longer change them. */
    public void claim(String chosenName, Locale chosenLocale, Instant now) {
        name = Objects.requireNonNull(chosenName, "chosenName");
        certifiedName = certifiedName().isEmpty() ? chosenName : certifiedName;
        locale = chosenLocale.toLanguageTag();
        claimedAt = Objects.requireNonNull(now, "now");
    }

    /** What results have told of a name, and the certified one that came of it. */
    public record ToldName(String givenName, String familyName, String certifiedName) {

        /** Returns whether results have told the same, whatever is certified. */
        public boolean isToldAs(ToldName other) {
            return Objects.equals(givenName, other.givenName)
                    && Objects.equals(familyName, other.familyName);
        }
    }

    /** Returns what results have told of the name until now. */
    public ToldName namesTold() {
        return new ToldName(givenName, familyName, certifiedName);
    }

    /** Goes back to what results had told of the name before. */
    public void resume(ToldName before) {
        givenName = before.givenName();
        familyName = before.familyName();
        certifiedName = before.certifiedName();
        if (claimedAt == null) {
            name = told(null);
        }
    }

    /** Becomes a mere name of another person, who is the same one. */
    public void mergeInto(Earner other) {
        mergedInto = other.id();
    }

    /** Becomes a person of its own again. */
    public void part() {
        mergedInto = null;
    }

    /** Returns whether it is only a name of another person. */
    public boolean isMerged() {
        return mergedInto != null;
    }

    /** Returns who the person is now; null for a person of its own. */
    public Long mergedInto() {
        return mergedInto;
    }

    /** Returns when the person signed up; empty before. */
    public Optional<Instant> claimedAt() {
        return Optional.ofNullable(claimedAt);
    }

    /** Returns whether the person has signed up. */
    public boolean isClaimed() {
        return claimedAt != null;
    }

    /** Changes the name that the person goes by, and not the one that is certified. */
    public void rename(String newName) {
        name = ChosenName.require(newName);
    }

    /**
     * Changes the certified name on request.
     *
     * @param byStaff whether staff have looked at it: then no result brings another one later
     */
    public void certify(String newName, boolean byStaff) {
        certifiedName = ChosenName.require(newName);
        nameDecided = nameDecided || byStaff;
    }

    /**
     * @param newLocale in which mail is written and pages greet
     */
    public void speak(Locale newLocale) {
        locale = newLocale.toLanguageTag();
    }

    /** Sets whether badges of this person are accepted without asking. */
    public void acceptAutomatically(boolean automatically) {
        autoAccept = automatically;
    }

    /** Notes that the person has read why a second address is good, and wants no more of it. */
    public void declineSecondAddress(Instant now) {
        if (secondAddressDeclinedAt == null) {
            secondAddressDeclinedAt = Objects.requireNonNull(now, "now");
        }
    }

    /** Returns whether the person wants to hear no more of a second address. */
    public boolean hasDeclinedSecondAddress() {
        return secondAddressDeclinedAt != null;
    }

    /** Marks the person as erased: nobody from now on, and nobody ever again. */
    public void erase(Instant now) {
        erasedAt = Objects.requireNonNull(now, "now");
        autoAccept = false;
    }

    /** Returns whether the person was erased and only badges that were handed out remain. */
    public boolean isErased() {
        return erasedAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns when the person was erased; null unless that has happened. */
    public Instant erasedAt() {
        return erasedAt;
    }

    /** Returns the name that results have told, in the order of the language that they tell. */
    private String told(String language) {
        var order = language == null ? locale() : Locale.forLanguageTag(language);
        return PersonName.whole(givenName, familyName, order);
    }

    /**
     * Returns the name that the person goes by, on the profile and in mails; empty if none is
     * known.
     */
    public String name() {
        return name == null ? "" : name;
    }

    /** Returns the part of it by which the person is greeted; empty if none is known. */
    public String greetedName() {
        return PersonName.greeted(name(), givenName, locale());
    }

    /** Returns the name that stands on badges and in their documents; empty if none is known. */
    public String certifiedName() {
        return certifiedName == null ? "" : certifiedName;
    }

    /**
     * Returns the name that the program tells, in the order in which the person's language has it.
     */
    public String toldName() {
        return told(null);
    }

    public String givenName() {
        return givenName == null ? "" : givenName;
    }

    public String familyName() {
        return familyName == null ? "" : familyName;
    }

    /** Returns the language; {@link Locale#ROOT} while none is known. */
    public Locale locale() {
        return locale == null ? Locale.ROOT : Locale.forLanguageTag(locale);
    }

    public boolean autoAccept() {
        return autoAccept;
    }
}
