package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.AccountConfirmed;
import org.distintivo.account.domain.ConfirmationRequested;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.PasswordChanged;
import org.distintivo.account.domain.PasswordResetRequested;
import org.distintivo.account.domain.SignInCodeRequested;
import org.distintivo.account.domain.SignUp;
import org.distintivo.account.domain.SignUpRepeated;
import org.distintivo.account.domain.StaffInvitationRepeated;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;

/**
 * The transactions behind {@link AccountService}, each as short as can be: what takes time on
 * purpose has happened before. Every change of an account waits for the one before it.
 */
@Stateless
@PermitAll
public class AccountRegister {

    @Inject private AccountRepository accounts;
    @Inject private TicketRepository tickets;
    @Inject private KnownBrowserRepository browsers;
    @Inject private Enrollment enrollment;
    @Inject private OwnMailboxes mailboxes;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the account of a normalized address. */
    public Optional<AccountSnapshot> find(String normalized) {
        return accounts.findByAddress(normalized).map(AccountSnapshot::of);
    }

    /** Returns the account with this id. */
    public Optional<AccountSnapshot> find(long accountId) {
        return accounts.find(accountId).map(AccountSnapshot::of);
    }

    /** Adds an account, replaces an unconfirmed one, or writes to the owner of a confirmed one. */
    public void signUp(SignUp signUp) {
        var known = lockOrReserve(signUp.address().normalized());
        if (known.isEmpty()) {
            var account = Account.signUp(signUp, clock.instant());
            accounts.add(account);
            events.fire(new ConfirmationRequested(account.id()));
        } else if (known.get().isConfirmed()) {
            events.fire(new SignUpRepeated(known.get().id(), signUp.address().original()));
        } else if (known.get().isInvitationGood(clock.instant())) {
            events.fire(repeated(known.get()));
        } else {
            known.get().replace(signUp, clock.instant());
            tickets.forget(known.get(), TicketPurpose.CONFIRM_ADDRESS);
            events.fire(new ConfirmationRequested(known.get().id()));
        }
    }

    /** Waits for whoever is about to prove the same address for an account that there is. */
    private Optional<Account> lockOrReserve(String normalized) {
        var known = accounts.lockByAddress(normalized);
        if (known.isEmpty()) {
            enrollment.passGate(normalized);
            known = accounts.lockByAddress(normalized);
        }
        return known;
    }

    /**
     * Sends the confirmation mail again. Asynchronous, so that the answer takes as long for unknown
     * addresses.
     */
    @Asynchronous
    public void askAgain(MailAddress typed) {
        mail(typed, id -> new SignUpRepeated(id, typed.original()));
    }

    /** Asks for the news about a confirmed account; about others, for what comes first. */
    private void mail(MailAddress typed, LongFunction<DomainEvent> confirmed) {
        mail(typed, confirmed, ConfirmationRequested::new);
    }

    private void mail(
            MailAddress typed,
            LongFunction<DomainEvent> confirmed,
            LongFunction<DomainEvent> unconfirmed) {
        var account = accounts.findByAddress(typed.normalized());
        if (account.filter(Account::isInvited).isPresent()) {
            account.filter(it -> it.isInvitationGood(clock.instant()))
                    .map(AccountRegister::repeated)
                    .ifPresent(events::fire);
            return;
        }
        account.map(it -> (it.isConfirmed() ? confirmed : unconfirmed).apply(it.id()))
                .ifPresent(events::fire);
    }

    private static StaffInvitationRepeated repeated(Account invited) {
        return new StaffInvitationRepeated(invited.id(), invited.membership().role());
    }

    /** Sends the mail with which a member of staff shows to own the account's address. */
    public void askToJoin(long accountId) {
        events.fire(new ConfirmationRequested(accountId));
    }

    /**
     * Sends the mail for a password reset. Asynchronous, so that the answer takes as long for
     * unknown addresses.
     */
    @Asynchronous
    public void requestPasswordReset(MailAddress typed) {
        LongFunction<DomainEvent> asked = id -> new PasswordResetRequested(id, typed.original());
        mail(typed, asked, asked);
    }

    /**
     * Sends the mail with a code to sign in with, or first the one that confirms the address.
     * Asynchronous, so that the answer takes as long for unknown addresses.
     */
    @Asynchronous
    public void requestSignInCode(MailAddress typed) {
        mail(typed, id -> new SignInCodeRequested(id, typed.original()));
    }

    /** Uses the ticket of a code up, and returns the account that signs in with it. */
    public AccountSnapshot signIn(TicketSnapshot ticket) {
        return AccountSnapshot.of(useUp(ticket));
    }

    /** Joins the account to the owner of its address and uses the ticket up. */
    public AccountSnapshot confirm(TicketSnapshot ticket) {
        var account = useUp(ticket);
        if (!account.isConfirmed()) {
            account.confirm(unclaimedOwner(account), clock.instant());
            confirmed(account);
        } else if (account.earner().isEmpty()) {
            account.join(unclaimedOwner(account), clock.instant());
            confirmed(account);
        }
        return AccountSnapshot.of(account);
    }

    /**
     * Replaces the password and confirms the account: who reads the address's mail owns it, whoever
     * signed up.
     */
    public AccountSnapshot resetPassword(
            TicketSnapshot ticket, String passwordHash, Locale language) {
        var account = useUp(ticket);
        account.speak(language);
        account.changePassword(passwordHash, clock.instant());
        browsers.removeAll(account.id());
        if (!account.isConfirmed()) {
            account.confirmByMailAlone(unclaimedOwner(account), clock.instant());
            tickets.forget(account, TicketPurpose.CONFIRM_ADDRESS);
            confirmed(account);
        } else if (account.earner().isPresent()) {
            enrollment.confirm(ticket.normalized(), clock.instant());
        }
        events.fire(new PasswordChanged(account.id(), mailboxes.of(account)));
        return AccountSnapshot.of(account);
    }

    /** Somebody may have proved the address for an account of theirs since this one signed up. */
    private Earner unclaimedOwner(Account account) {
        var owner = enrollment.enroll(account.address());
        if (owner.isClaimed()) {
            throw new TicketWornOutException();
        }
        return owner;
    }

    /** Replaces the password hash; every browser is signed out. */
    public AccountSnapshot changePassword(long accountId, String passwordHash, Locale language) {
        var account = accounts.lock(accountId);
        account.speak(language);
        account.changePassword(passwordHash, clock.instant());
        browsers.removeAll(accountId);
        tickets.forget(account, TicketPurpose.RESET_PASSWORD);
        events.fire(new PasswordChanged(accountId, mailboxes.of(account)));
        return AccountSnapshot.of(account);
    }

    /** Stores the hash of the unchanged password with today's parameters. */
    public void keepPasswordAs(long accountId, String passwordHash) {
        accounts.lock(accountId).keepPasswordAs(passwordHash);
    }

    private Account useUp(TicketSnapshot ticket) {
        var account =
                accounts.lockIfThere(ticket.account().id())
                        .orElseThrow(TicketWornOutException::new);
        tickets.require(ticket.id()).use(clock.instant());
        return account;
    }

    private void confirmed(Account account) {
        var owner = account.earner().orElseThrow();
        enrollment.confirm(account.normalized(), clock.instant());
        events.fire(new AccountConfirmed(owner.id()));
    }
}
