package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.account.domain.Role;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.Retries;

/**
 * Lets staff say who works with them: they invite by address, whoever reads the mail joins by
 * choosing a password, and they take the role back. {@link StaffRegister} asks who may. No EJB:
 * hashing happens outside of transactions.
 */
@ApplicationScoped
public class StaffMemberService {

    @Inject private StaffRegister register;
    @Inject private MailedSecrets secrets;
    @Inject private PasswordHash hashes;
    @Inject private PasswordPolicy policy;
    @Inject private OwnerProof owners;
    @Inject private RateLimit limits;
    @Inject private Retries retries;

    /** Returns all members, who is in longest first, and then who is invited. */
    public List<StaffMemberView> list() {
        return register.list();
    }

    /** Returns whether the password has to be typed. */
    public boolean isPasswordNeeded(SignInProof proof) {
        return owners.isPasswordNeeded(proof);
    }

    /**
     * Mails the owner of an address a link with which to join.
     *
     * @param typed the address
     * @param language of the mail
     * @throws org.distintivo.platform.domain.MailAddressInvalidException if it is no address
     * @throws org.distintivo.account.domain.StaffRefusedException if it has an account
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     */
    public void invite(String typed, Locale language, SignInProof proof, String origin) {
        var address = MailAddress.parse(typed.strip());
        owners.require(register.own(), proof, origin);
        limits.spend(AccountRates.MAIL_FROM_ORIGIN, origin);
        limits.spend(AccountRates.MAIL_TO_ADDRESS, address.normalized());
        var nobodys = hashes.hash(SecretToken.random().value());
        retries.run(
                () -> {
                    register.invite(address, nobodys, language);
                    return null;
                });
    }

    /**
     * Mails another link; the one before is void.
     *
     * @throws org.distintivo.account.domain.StaffRefusedException if nobody is invited so
     */
    public void inviteAgain(long accountId, SignInProof proof, String origin) {
        owners.require(register.own(), proof, origin);
        limits.spend(AccountRates.MAIL_FROM_ORIGIN, origin);
        register.inviteAgain(accountId);
    }

    /**
     * Takes the role or the invitation back.
     *
     * @throws org.distintivo.account.domain.StaffRefusedException if it is the own one, or there is
     *     none
     * @throws org.distintivo.account.domain.LastStaffException if nobody would be left
     */
    public void remove(long accountId, SignInProof proof, String origin) {
        owners.require(register.own(), proof, origin);
        register.remove(accountId);
    }

    /**
     * Prepares the invitation of somebody who shall work for an employer.
     *
     * @param typed the address
     * @throws org.distintivo.platform.domain.MailAddressInvalidException if it is no address
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     */
    public EmployerInvitation prepare(
            String typed, Locale language, SignInProof proof, String origin) {
        var address = MailAddress.parse(typed.strip());
        owners.require(register.own(), proof, origin);
        limits.spend(AccountRates.MAIL_FROM_ORIGIN, origin);
        limits.spend(AccountRates.MAIL_TO_ADDRESS, address.normalized());
        return new EmployerInvitation(address, hashes.hash(SecretToken.random().value()), language);
    }

    /** Makes sure that the owner is there, before something is done about other people. */
    public void requireOwner(SignInProof proof, String origin) {
        owners.require(register.own(), proof, origin);
    }

    /** Returns whether a link leads to the room of an employer, and not to the console. */
    public boolean isToEmployer(long accountId) {
        return register.findRole(accountId).filter(Role.EMPLOYER::equals).isPresent();
    }

    /** Looks whose invitation a link is, if it can be accepted, and changes nothing. */
    public Optional<MailedLinkView> find(String token) {
        return secrets.find(token, TicketPurpose.JOIN_STAFF)
                .flatMap(ticket -> register.findInvited(ticket.account().id()))
                .map(it -> new MailedLinkView(it.address().original(), null, false, it.id()));
    }

    /**
     * Makes whoever has the link a member of staff, or of an employer, with a password.
     *
     * @throws TicketWornOutException if the link is no longer good
     * @throws org.distintivo.account.domain.PasswordRefusedException if the password is easily
     *     guessed, too short or too long
     */
    public SignInView join(String token, ChosenPassword chosen, String origin) {
        limits.spend(AccountRates.CODE_FROM_ORIGIN, origin);
        var ticket =
                secrets.find(token, TicketPurpose.JOIN_STAFF)
                        .orElseThrow(TicketWornOutException::new);
        var account = ticket.account();
        var password = policy.require(chosen.text(), account.address(), account.signIn().name());
        var hash = hashes.hash(password);
        return retries.run(() -> register.join(ticket, hash, chosen.language())).signIn();
    }
}
