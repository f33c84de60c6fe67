package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.EmployerPersonChanged;
import org.distintivo.account.domain.LastStaffException;
import org.distintivo.account.domain.Role;
import org.distintivo.account.domain.StaffChanged;
import org.distintivo.account.domain.StaffChanged.Change;
import org.distintivo.account.domain.StaffInvitation;
import org.distintivo.account.domain.StaffMembership;
import org.distintivo.account.domain.StaffRefusedException;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/** The transactions behind {@link StaffMemberService}. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class StaffRegister {

    /** A form that is sent twice invites once. */
    private static final Duration SAME_WISH = Duration.ofMinutes(1);

    @Inject private AccountRepository accounts;
    @Inject private KnownBrowserRepository browsers;
    @Inject private TicketRepository tickets;
    @Inject private ErasureRepository erasures;
    @Inject private Enrollment enrollment;
    @Inject private MereSignUps signUps;
    @Inject private WaysIn waysIn;
    @Inject private CurrentAccount current;
    @Inject private SecurityContext security;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the account of who asks. */
    public AccountSnapshot own() {
        return AccountSnapshot.of(current.require());
    }

    /** Returns all members, who is in longest first, and then who is invited. */
    public List<StaffMemberView> list() {
        var all = accounts.listStaff();
        var used = browsers.lastUses(all.stream().map(Account::id).toList());
        return all.stream()
                .map(it -> StaffMemberView.of(it, used.get(it.id()), clock.instant(), caller()))
                .toList();
    }

    /**
     * Invites the owner of an address, whose sign-up that nobody confirmed gives way. Inviting
     * somebody who is invited already is inviting again.
     *
     * @param nobodysHash of a password that nobody knows
     * @throws StaffRefusedException if the address has an account
     */
    public void invite(MailAddress address, String nobodysHash, Locale language) {
        Retries.tellingRaces(() -> inviteAs(Role.MANAGER, address, nobodysHash, language));
    }

    /**
     * As {@link #invite}, somebody who shall work for an employer.
     *
     * @return the number of the account
     */
    public long inviteForEmployer(MailAddress address, String nobodysHash, Locale language) {
        return Retries.tellingRaces(() -> inviteAs(Role.EMPLOYER, address, nobodysHash, language));
    }

    private long inviteAs(Role role, MailAddress address, String nobodysHash, Locale language) {
        enrollment.passGate(address.normalized());
        var known = accounts.lockByAddress(address.normalized());
        if (known.filter(it -> it.isConfirmed() || it.isInvited() && !isInvitedAs(it, role))
                .isPresent()) {
            throw StaffRefusedException.addressTaken();
        }
        var invitation = new StaffInvitation(caller(), language, role);
        if (known.filter(Account::isInvited).isPresent()) {
            inviteAgain(known.get(), invitation);
            return known.get().id();
        }
        signUps.giveWay(address.normalized());
        var account = Account.invited(address, nobodysHash, invitation, clock.instant());
        accounts.add(account);
        accounts.flush();
        tell(account, Change.INVITED);
        return account.id();
    }

    private static boolean isInvitedAs(Account account, Role role) {
        return account.isInvited() && account.membership().role() == role;
    }

    /** Mails another link, in the language of the first; the one before is void. */
    public void inviteAgain(long accountId) {
        var account =
                accounts.lockIfThere(accountId)
                        .filter(Account::isInvited)
                        .orElseThrow(StaffRefusedException::unknown);
        var role = account.membership().role();
        inviteAgain(account, new StaffInvitation(caller(), account.locale(), role));
    }

    private void inviteAgain(Account account, StaffInvitation invitation) {
        var last = account.membership().invitedAt();
        if (clock.instant().isAfter(last.plus(SAME_WISH))) {
            account.invite(invitation, clock.instant());
            tell(account, Change.INVITED);
        }
    }

    /**
     * Takes the role or the invitation back. Every browser of a member is signed out at once.
     *
     * @throws StaffRefusedException if it is the own one, or there is none
     * @throws LastStaffException if nobody would be left, as when two remove each other
     */
    public void remove(long accountId) {
        var staff = accounts.lockStaff(); // before any other account, as always
        var account =
                accounts.lockIfThere(accountId)
                        .filter(it -> isInvitedAs(it, Role.MANAGER) || it.isOfStaff())
                        .orElseThrow(StaffRefusedException::unknown);
        if (account.isInvited()) {
            tell(account, Change.WITHDRAWN);
            signUps.giveWay(account.normalized());
            return;
        }
        if (AccountSnapshot.of(account).signIn().principal().equals(caller())) {
            throw StaffRefusedException.ofOneself();
        }
        if (staff.size() == 1) {
            throw new LastStaffException();
        }
        tell(account, Change.REMOVED); // while it still says as what
        leave(account);
    }

    /**
     * Deletes the account of somebody who works for an employer, or is invited to.
     *
     * @throws StaffRefusedException if there is none
     */
    @RolesAllowed({Roles.MANAGER, Roles.EMPLOYER})
    public void removeFromEmployer(long accountId) {
        var account =
                accounts.lockIfThere(accountId)
                        .filter(it -> isInvitedAs(it, Role.EMPLOYER) || it.isOfEmployer())
                        .orElseThrow(StaffRefusedException::unknown);
        tell(account, account.isInvited() ? Change.WITHDRAWN : Change.REMOVED);
        account.setAside();
        tickets.forgetOf(List.of(account));
        waysIn.close(account);
        accounts.remove(account);
    }

    /** Returns those of some accounts that work for an employer, or are invited to. */
    @RolesAllowed({Roles.MANAGER, Roles.EMPLOYER})
    public List<StaffMemberView> listOfEmployer(Collection<Long> accountIds) {
        var used = browsers.lastUses(accountIds);
        return accountIds.stream()
                .flatMap(id -> accounts.find(id).stream())
                .filter(it -> isInvitedAs(it, Role.EMPLOYER) || it.isOfEmployer())
                .map(it -> StaffMemberView.of(it, used.get(it.id()), clock.instant(), caller()))
                .toList();
    }

    /** Returns what the owner of an account is, or is invited to be; empty for neither. */
    @PermitAll
    public Optional<Role> findRole(long accountId) {
        return accounts.find(accountId).map(Account::membership).map(StaffMembership::role);
    }

    private void leave(Account account) {
        account.leaveStaff();
        tickets.forgetOf(List.of(account));
        erasures.findOpenBy(account.id())
                .filter(it -> it.reason().isOfStaff())
                .ifPresent(erasures::remove);
        waysIn.close(account);
    }

    /** Returns an invitation's account, if the invitation can be accepted. */
    @PermitAll
    public Optional<AccountSnapshot> findInvited(long accountId) {
        return accounts.find(accountId)
                .filter(it -> it.isInvitationGood(clock.instant()))
                .map(AccountSnapshot::of);
    }

    /**
     * Makes whoever has read the mail of the invitation a member, and uses the ticket up.
     *
     * @throws TicketWornOutException if it is no longer good
     */
    @PermitAll
    public AccountSnapshot join(TicketSnapshot ticket, String passwordHash, Locale language) {
        var account =
                accounts.lockIfThere(ticket.account().id())
                        .orElseThrow(TicketWornOutException::new);
        tickets.require(ticket.id()).use(clock.instant());
        account.acceptInvitation(passwordHash, clock.instant());
        account.speak(language);
        tell(account, Change.ADDED);
        return AccountSnapshot.of(account);
    }

    private void tell(Account account, Change change) {
        events.fire(
                account.membership().role() == Role.EMPLOYER
                        ? new EmployerPersonChanged(account.id(), change)
                        : new StaffChanged(account.id(), change));
    }

    private String caller() {
        return security.getCallerPrincipal().getName();
    }
}
