package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A person who earns badges, with or without an account.
 *
 * <p>The person exists from the first result on. What a program system says about names and
 * language counts until the person signs up; from then on only the person changes them. The row is
 * also the lock behind which everything that is worked out for one person happens one by one.
 */
@Entity
@Table(name = "earner")
public class Earner extends VersionedEntity {

    @Column(name = "name")
    private String name;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "locale")
    private String locale;

    @Column(name = "auto_accept")
    private boolean autoAccept;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    protected Earner() {} // for JPA

    public Earner(Instant createdAt) {
        this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
    }

    /** Takes over what a program system knows; missing parts stay as they are. */
    public void learn(String newGivenName, String newFamilyName, String newLocale) {
        if (claimedAt != null) {
            return;
        }
        givenName = Objects.requireNonNullElse(PersonName.orNull(newGivenName), givenName());
        familyName = Objects.requireNonNullElse(PersonName.orNull(newFamilyName), familyName());
        name = joined();
        locale = newLocale == null ? locale : newLocale;
    }

    /** The person signed up: the name and language chosen there count from now on. */
    public void claim(String chosenName, Locale chosenLocale, Instant now) {
        name = Objects.requireNonNull(chosenName, "chosenName");
        locale = chosenLocale.toLanguageTag();
        claimedAt = Objects.requireNonNull(now, "now");
    }

    public void rename(String newName) {
        name = PersonName.require(newName);
    }

    public void speak(Locale newLocale) {
        locale = newLocale.toLanguageTag();
    }

    /** Whether badges of this person are accepted without asking; claiming acts on it. */
    public void acceptAutomatically(boolean automatically) {
        autoAccept = automatically;
    }

    private String joined() {
        return (givenName() + " " + familyName()).strip();
    }

    /** As it appears on badges; empty while nobody has told. */
    public String name() {
        return name == null ? "" : name;
    }

    public String givenName() {
        return givenName == null ? "" : givenName;
    }

    public String familyName() {
        return familyName == null ? "" : familyName;
    }

    /** English until somebody says otherwise. */
    public Locale locale() {
        return locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale);
    }

    public boolean autoAccept() {
        return autoAccept;
    }
}
