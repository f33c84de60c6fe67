package org.distintivo.insight.service.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.account.domain.StaffRefusedException;
import org.distintivo.account.service.EmployerInvitation;
import org.distintivo.account.service.StaffMemberView;
import org.distintivo.account.service.StaffRegister;
import org.distintivo.insight.domain.Employer;
import org.distintivo.insight.domain.EmployerPerson;
import org.distintivo.insight.domain.EmployerRefusedException;
import org.distintivo.insight.domain.EmployerUnknownException;
import org.distintivo.platform.domain.Roles;

/** The transactions behind {@link EmployerPeopleService}. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class EmployerPeopleRegister {

    @Inject private EmployerRepository employers;
    @Inject private EmployerPersonRepository people;
    @Inject private StaffRegister accounts;
    @Inject private CurrentEmployer current;
    @Inject private Clock clock;

    /**
     * Returns the people of an employer, those who are only invited among them.
     *
     * @throws EmployerUnknownException if there is no such employer
     */
    public List<StaffMemberView> list(String employer) {
        return accounts.listOfEmployer(accountsOf(lock(employer)));
    }

    private List<Long> accountsOf(Employer employer) {
        return people.listOf(employer.id()).stream().map(EmployerPerson::accountId).toList();
    }

    /**
     * Invites somebody; inviting somebody who is invited already is inviting again.
     *
     * @throws StaffRefusedException if the address has an account, or an invitation to something
     *     else
     */
    public void invite(String employer, EmployerInvitation invitation) {
        var of = lock(employer);
        if (of.isClosed()) {
            throw EmployerRefusedException.closed();
        }
        var account =
                accounts.inviteForEmployer(
                        invitation.address(), invitation.nobodysHash(), invitation.language());
        var known = people.findByAccount(account);
        if (known.filter(it -> it.employerId() != of.id()).isPresent()) {
            throw StaffRefusedException.addressTaken();
        }
        if (known.isEmpty()) {
            if (people.listOf(of.id()).size() >= EmployerPerson.MOST) {
                throw EmployerRefusedException.people(EmployerPerson.MOST);
            }
            people.add(new EmployerPerson(of.id(), account, clock.instant()));
        }
    }

    /** Mails another link; the one before is void. */
    public void inviteAgain(String employer, long account) {
        require(lock(employer), account);
        accounts.inviteAgain(account);
    }

    /** Deletes the account of somebody of an employer, or an invitation. */
    public void remove(String employer, long account) {
        remove(require(lock(employer), account));
    }

    /** Deletes the accounts of everybody of an employer. */
    public void removeAll(String employer) {
        people.listOf(lock(employer).id()).forEach(this::remove);
    }

    /** Deletes the account of who asks. */
    @RolesAllowed(Roles.EMPLOYER)
    public void leave() {
        remove(current.person());
    }

    /** Returns the account of who asks. */
    @RolesAllowed(Roles.EMPLOYER)
    public StaffMemberView own() {
        return accounts.listOfEmployer(List.of(current.person().accountId())).stream()
                .findFirst()
                .orElseThrow(EmployerUnknownException::new);
    }

    private void remove(EmployerPerson person) {
        people.remove(person);
        accounts.removeFromEmployer(person.accountId());
    }

    private EmployerPerson require(Employer employer, long account) {
        return people.findByAccount(account)
                .filter(it -> it.employerId() == employer.id())
                .orElseThrow(StaffRefusedException::unknown);
    }

    private Employer lock(String publicId) {
        return employers.lock(publicId).orElseThrow(EmployerUnknownException::new);
    }
}
