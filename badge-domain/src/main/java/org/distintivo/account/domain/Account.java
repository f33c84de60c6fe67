package org.distintivo.account.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * How somebody signs in.
 *
 * <p>Until the address is confirmed an account is only somebody's word: signing up again replaces
 * it, so that nobody can prepare an account for somebody else's address and wait. Confirming joins
 * it to the {@link Earner} who owns the address; from then on it can only be changed from inside or
 * through the address's mail.
 */
@Entity
@Table(name = "account")
public class Account extends VersionedEntity {

    @Column(name = "normalized", updatable = false)
    private String normalized;

    @Column(name = "original")
    private String original;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccountStatus state;

    @Column(name = "name")
    private String name;

    @Column(name = "locale")
    private String locale;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "sign_up_hash")
    private String signUpHash;

    @Column(name = "consent_version")
    private String consentVersion;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "earner_id")
    private Earner earner;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    protected Account() {} // for JPA

    private Account(MailAddress address, AccountStatus state) {
        this.normalized = address.normalized();
        this.original = address.original();
        this.state = state;
    }

    /** Somebody signed up and agreed to the privacy notice. */
    public static Account signUp(SignUp signUp, Instant now) {
        var account = new Account(signUp.address(), AccountStatus.UNCONFIRMED);
        account.replace(signUp, now);
        return account;
    }

    /** An account of staff, made by the installation and not by signing up. */
    public static Account staff(MailAddress address, String passwordHash, Instant now) {
        var account = new Account(address, AccountStatus.CONFIRMED);
        account.name = address.original();
        account.locale = Locale.ENGLISH.toLanguageTag();
        account.confirmedAt = now;
        account.setPassword(passwordHash, now);
        account.roles.add(Role.MANAGER);
        return account;
    }

    /** Whoever signed up before for this address is forgotten. */
    public void replace(SignUp signUp, Instant now) {
        if (isConfirmed()) {
            throw new IllegalStateException("a confirmed account is not replaced");
        }
        original = signUp.address().original();
        name = signUp.name();
        locale = signUp.locale().toLanguageTag();
        signUpHash = signUp.key().hash();
        consentVersion = PrivacyNotice.VERSION;
        consentedAt = now;
        setPassword(signUp.passwordHash(), now);
    }

    /** Whether this is the browser that signed up last. */
    public boolean isKnownBy(SecretToken key) {
        return signUpHash != null && signUpHash.equals(key.hash());
    }

    /** Of the key that the browser keeps; null once confirmed. */
    public String signUpHash() {
        return signUpHash;
    }

    /** The address is the owner's: what was earned under it is the account's from now on. */
    public void confirm(Earner owner, Instant now) {
        confirmAs(name, owner, now);
    }

    /**
     * As {@link #confirm}, when only the mailed link shows who is there: somebody else may have
     * signed up, so the name that came with the results goes before the one of the sign-up.
     */
    public void confirmByMailAlone(Earner owner, Instant now) {
        consentedAt = now;
        consentVersion = PrivacyNotice.VERSION;
        confirmAs(owner.name().isEmpty() ? name : owner.name(), owner, now);
    }

    private void confirmAs(String ownersName, Earner owner, Instant now) {
        if (isConfirmed()) {
            return;
        }
        owner.claim(ownersName, locale(), now);
        earner = owner;
        roles.add(Role.EARNER);
        state = AccountStatus.CONFIRMED;
        confirmedAt = now;
        signUpHash = null;
    }

    /** The owner chose another password; sessions that began before are over. */
    public void changePassword(String newHash, Instant now) {
        setPassword(newHash, now);
        mustChangePassword = false;
    }

    /** The same password, kept with today's parameters. */
    public void keepPasswordAs(String newHash) {
        passwordHash = newHash;
    }

    /** Somebody else knows the password, so it opens nothing but the page that changes it. */
    public void requireNewPassword() {
        mustChangePassword = true;
    }

    private void setPassword(String newHash, Instant now) {
        passwordHash = Objects.requireNonNull(newHash, "newHash");
        passwordChangedAt = Objects.requireNonNull(now, "now");
    }

    public boolean isConfirmed() {
        return state == AccountStatus.CONFIRMED;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public String normalized() {
        return normalized;
    }

    public MailAddress address() {
        return MailAddress.parse(original);
    }

    /** As the person appears: on badges once there is an earner, until then as signed up. */
    public String name() {
        return earner == null ? name : earner.name();
    }

    public Locale locale() {
        return earner == null ? Locale.forLanguageTag(locale) : earner.locale();
    }

    public void speak(Locale newLocale) {
        locale = newLocale.toLanguageTag();
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    public Optional<Earner> earner() {
        return Optional.ofNullable(earner);
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }
}
