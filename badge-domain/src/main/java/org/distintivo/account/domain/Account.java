package org.distintivo.account.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import java.util.Set;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * An account: how a person or a member of staff signs in.
 *
 * <p>Until the address is confirmed an account is only somebody's word: signing up again replaces
 * it, so that nobody can prepare an account for somebody else's address and wait. Confirming joins
 * it to the {@link Earner} who owns the address; from then on it can only be changed from inside or
 * through the mail of an address that the person has proved. The account's own address is then the
 * one for contact; signing in works with each of them.
 */
@Entity
@Table(name = "account")
public class Account extends VersionedEntity {

    @Embedded private ContactAddress contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccountStatus state;

    @Column(name = "name")
    private String name;

    @Column(name = "locale")
    private String locale;

    @Embedded private PasswordHash password;

    @Column(name = "sign_up_hash")
    private String signUpHash;

    @Column(name = "consent_version")
    private String consentVersion;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Embedded private StaffMembership membership;

    @Embedded private AuthenticatorApp app;

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
        this.contact = ContactAddress.of(address);
        this.state = state;
    }

    /** Makes an account of somebody who signed up and agreed to the privacy notice. */
    public static Account signUp(SignUp signUp, Instant now) {
        var account = new Account(signUp.address(), AccountStatus.UNCONFIRMED);
        account.replace(signUp, now);
        return account;
    }

    /**
     * Makes a confirmed account of staff, which nobody signs up for.
     *
     * @param language the program's, until its owner signs in with another one
     */
    public static Account staff(
            MailAddress address, String passwordHash, Locale language, Instant now) {
        var account = new Account(address, AccountStatus.CONFIRMED);
        account.name = address.original();
        account.locale = language.toLanguageTag();
        account.password = PasswordHash.of(passwordHash, now);
        account.beginOnStaff(StaffMembership.first(now), now);
        return account;
    }

    /**
     * Makes the account of somebody whom staff invite to join them. Nobody signs in with it before
     * the invitation is accepted.
     *
     * @param nobodysHash of a password that nobody knows
     */
    public static Account invited(
            MailAddress address, String nobodysHash, StaffInvitation invitation, Instant now) {
        var account = new Account(address, AccountStatus.INVITED);
        account.name = address.original();
        account.password = PasswordHash.of(nobodysHash, now);
        account.invite(invitation, now);
        return account;
    }

    /** Invites again, for as long as the first time. */
    public void invite(StaffInvitation invitation, Instant now) {
        locale = invitation.language().toLanguageTag();
        membership = StaffMembership.invited(invitation.by(), invitation.role(), now);
    }

    /** Returns whether staff have invited its owner, who has not accepted it. */
    public boolean isInvited() {
        return state == AccountStatus.INVITED;
    }

    /** Returns whether the invitation can be accepted. */
    public boolean isInvitationGood(Instant now) {
        return isInvited() && membership.isGood(now);
    }

    /**
     * Makes its owner, who has read the mail of the invitation, what the invitation says.
     *
     * @throws TicketWornOutException if it can no longer be accepted
     */
    public void acceptInvitation(String newHash, Instant now) {
        beginOnStaff(membership.accepted(now), now);
        password = PasswordHash.of(newHash, now);
    }

    private void beginOnStaff(StaffMembership begun, Instant now) {
        state = AccountStatus.CONFIRMED;
        confirmedAt = now;
        membership = begun;
        roles.add(begun.role());
    }

    /**
     * Ends its owner's work in the console. Whoever has badges keeps the account for them; with any
     * other nobody signs in again, and its address is free.
     */
    public void leaveStaff() {
        roles.remove(Role.MANAGER);
        app = null;
        membership = null;
        if (earner == null) {
            setAside();
        }
    }

    /** Replaces an unconfirmed sign-up for this address, or an old invitation, by a newer one. */
    public void replace(SignUp signUp, Instant now) {
        if (isConfirmed()) {
            throw new IllegalStateException("a confirmed account is not replaced");
        }
        state = AccountStatus.UNCONFIRMED;
        membership = null;
        contact = ContactAddress.of(signUp.address());
        name = signUp.name();
        locale = signUp.locale().toLanguageTag();
        signUpHash = signUp.key().hash();
        consentVersion = PrivacyNotice.VERSION;
        consentedAt = now;
        password = PasswordHash.of(signUp.passwordHash(), now);
    }

    /** Returns the hash of the key that the browser keeps; null once confirmed. */
    public String signUpHash() {
        return signUpHash;
    }

    /** Joins the account to the earner who owns the address, with everything earned under it. */
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

    /**
     * Joins staff who have shown to read the address's mail: what was earned under it is the
     * account's too from now on. The name is the one that came with the results, if any did.
     */
    public void join(Earner owner, Instant now) {
        if (earner != null) {
            return;
        }
        consentedAt = now;
        consentVersion = PrivacyNotice.VERSION;
        owner.claim(owner.name(), language(owner), now);
        earner = owner;
        roles.add(Role.EARNER);
    }

    /** Results tell the language of somebody only sometimes; the pages of staff always have one. */
    private Locale language(Earner owner) {
        return owner.locale().equals(Locale.ROOT) ? locale() : owner.locale();
    }

    /**
     * Sends what there is to say to another address from now on.
     *
     * @return whether this call changed anything
     * @throws AddressUnprovedException if its owner has not shown to read its mail
     */
    public boolean useForContact(EmailAddress address) {
        if (!address.isConfirmed()) {
            throw new AddressUnprovedException();
        }
        if (contact.isOf(address)) {
            return false;
        }
        contact = ContactAddress.of(address);
        return true;
    }

    /**
     * Checks that an address may leave the person: there is always a proved one to sign in with and
     * to write to.
     *
     * @throws ContactAddressException if it is the one for contact, as the last proved one is
     */
    public void requireRemovable(EmailAddress address) {
        if (contact.isOf(address)) {
            throw new ContactAddressException();
        }
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

    /** Replaces the password by one that the owner chose; sessions that began before end. */
    public void changePassword(String newHash, Instant now) {
        password = PasswordHash.of(newHash, now);
    }

    /**
     * Keeps the language of the pages that staff use, for mails to them. Whoever has badges has a
     * setting for it, and whoever is still to confirm has said it when signing up.
     */
    public void speak(Locale language) {
        if (isConfirmed() && earner == null) {
            locale = language.toLanguageTag();
        }
    }

    /**
     * Sets the account aside, because its person is another one from now on, who has an account.
     * Nobody signs in with it, and its address is free for the other.
     */
    public void setAside() {
        contact = contact.aside(id());
    }

    /**
     * Lets its owner sign in with it again.
     *
     * @param proved one of the person's addresses
     */
    public void resume(EmailAddress proved) {
        contact = ContactAddress.of(proved);
    }

    /** Returns whether its person is another one for now, who has an account. */
    public boolean isSetAside() {
        return contact.isAside();
    }

    /** Replaces the hash of the unchanged password by one with today's parameters. */
    public void keepPasswordAs(String newHash) {
        password = password.rehashed(newHash);
    }

    /** Allows this password only to choose another one, because somebody else knows it. */
    public void requireNewPassword() {
        password = password.toBeChanged();
    }

    public boolean isConfirmed() {
        return state == AccountStatus.CONFIRMED;
    }

    /** Asks for the app's codes beside the password from now on, or for none with null. */
    public void secure(AuthenticatorApp newApp) {
        app = newApp;
    }

    /** Returns the app whose codes are asked for beside the password. */
    public Optional<AuthenticatorApp> app() {
        return Optional.ofNullable(app).filter(it -> it.since() != null);
    }

    /** Returns whether the account opens the console, and so does more than see its own badges. */
    public boolean isOfStaff() {
        return roles.contains(Role.MANAGER);
    }

    /** Returns whether its owner works for an employer. */
    public boolean isOfEmployer() {
        return roles.contains(Role.EMPLOYER);
    }

    /**
     * Returns since when its owner is a member of staff or works for an employer, or was invited;
     * null for neither.
     */
    public StaffMembership membership() {
        return membership;
    }

    public boolean mustChangePassword() {
        return password.mustChange();
    }

    public String normalized() {
        return contact.normalized();
    }

    /** Returns the address for contact; before it is confirmed, the one of the sign-up. */
    public MailAddress address() {
        return contact.address();
    }

    /**
     * Returns the name as it appears: on badges once there is an earner, until then as signed up.
     */
    public String name() {
        return earner == null ? name : earner.name();
    }

    public Locale locale() {
        return earner == null ? Locale.forLanguageTag(locale) : earner.locale();
    }

    public String passwordHash() {
        return password.hash();
    }

    public Instant passwordChangedAt() {
        return password.changedAt();
    }

    public Optional<Earner> earner() {
        return Optional.ofNullable(earner);
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }
}
