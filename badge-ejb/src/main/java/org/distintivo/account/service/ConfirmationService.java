package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.account.domain.CodeWrongException;
import org.distintivo.account.domain.ConsentMissingException;
import org.distintivo.account.domain.Password;
import org.distintivo.account.domain.ProofMissingException;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.Retries;

/**
 * Confirms addresses and replaces passwords with the links and codes that {@link MailTicketService}
 * made. Like {@link AccountService} it is open to everybody and no EJB.
 *
 * <p>A link confirms nothing by itself: whoever signed up must also be there, known by the browser
 * or by the password of the sign-up. So a scanner that follows links, or an owner who follows the
 * link of somebody else's sign-up, confirms nothing.
 */
@ApplicationScoped
public class ConfirmationService {

    @Inject private AccountRegister register;
    @Inject private MailedSecrets secrets;
    @Inject private PasswordHash hashes;
    @Inject private PasswordPolicy policy;
    @Inject private RateLimit limits;
    @Inject private Retries retries;

    /** Looks whether a link is still good, and changes nothing. */
    public Optional<MailedLinkView> find(String token, TicketPurpose purpose) {
        return secrets.find(token, purpose)
                .map(
                        ticket ->
                                new MailedLinkView(
                                        ticket.address(),
                                        ticket.account().signUpHash(),
                                        ticket.account().confirmed(),
                                        ticket.account().id()));
    }

    /**
     * Returns the account for which a link has done what it was for, so that it is no longer good.
     */
    public Optional<Long> findUsed(String token, TicketPurpose purpose) {
        return secrets.findUsed(token, purpose);
    }

    /**
     * Confirms the address and signs in.
     *
     * @throws TicketWornOutException if the link is no longer good
     * @throws CodeWrongException if the code is not the newest mail's, or was tried too often
     * @throws ProofMissingException if nothing shows that it is who signed up
     */
    public SignInView confirm(MailedSecret secret, SignUpProof proof, String origin) {
        var ticket = redeemable(secret, TicketPurpose.CONFIRM_ADDRESS, origin);
        requireProof(ticket.account(), proof);
        return retries.run(() -> register.confirm(ticket)).signIn();
    }

    /**
     * Gives the account another password, confirms its address if it was not yet, and signs in.
     *
     * @param consent yes to the privacy notice; asked for only while the address is unconfirmed
     * @throws TicketWornOutException if the link is no longer good
     * @throws CodeWrongException if the code is not the newest mail's, or was tried too often
     * @throws org.distintivo.account.domain.PasswordRefusedException if the password is easily
     *     guessed, too short or too long
     * @throws org.distintivo.account.domain.ConsentMissingException without consent where it is
     *     asked for
     */
    public SignInView resetPassword(
            MailedSecret secret, ChosenPassword chosen, boolean consent, String origin) {
        var ticket = redeemable(secret, TicketPurpose.RESET_PASSWORD, origin);
        var account = ticket.account();
        if (!account.confirmed() && !consent) {
            throw new ConsentMissingException();
        }
        var name = account.signIn().name();
        var password = policy.require(chosen.text(), account.address(), name);
        var hash = hashes.hash(password);
        return retries.run(() -> register.resetPassword(ticket, hash, chosen.language())).signIn();
    }

    /**
     * Signs in whoever has read the code in a mail to the address.
     *
     * @throws CodeWrongException if the code is not the newest mail's, or was tried too often
     */
    public SignInView signIn(MailedSecret.Code code, String origin) {
        var ticket = redeemable(code, TicketPurpose.SIGN_IN, origin);
        return retries.run(() -> register.signIn(ticket)).signIn();
    }

    private void requireProof(AccountSnapshot account, SignUpProof proof) {
        if (account.isKnownBy(proof.key()) || account.isSignedInBy(proof)) {
            return;
        }
        if (!Password.isPlausible(proof.password())
                || !hashes.verify(Password.normalize(proof.password()), account.passwordHash())) {
            throw new ProofMissingException();
        }
    }

    private TicketSnapshot redeemable(MailedSecret secret, TicketPurpose purpose, String origin) {
        limits.spend(AccountRates.CODE_FROM_ORIGIN, origin);
        if (secret instanceof MailedSecret.Link link) {
            return secrets.find(link.token(), purpose).orElseThrow(TicketWornOutException::new);
        }
        var typed = (MailedSecret.Code) secret;
        var address = MailAddress.parse(typed.address().strip()).normalized();
        limits.spend(AccountRates.CODE_FOR_ADDRESS, address);
        var ticket = secrets.tryCode(address, purpose);
        var code = MailedSecret.Code.digits(typed.code());
        if (ticket.isEmpty()) {
            hashes.verifyNobodys(code);
            throw new CodeWrongException();
        }
        return ticket.filter(t -> hashes.verify(code, t.codeHash()))
                .orElseThrow(CodeWrongException::new);
    }
}
