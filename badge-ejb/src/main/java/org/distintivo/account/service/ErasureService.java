package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.account.domain.ErasureReason;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.Retries;

/**
 * Erases people: asked for with a fresh sign-in, by themselves or by staff, and carried out by the
 * link that is mailed to whoever asked, with a fresh sign-in again. {@link ErasureRegister} asks
 * who that is. No EJB: hashing happens outside of transactions.
 */
@ApplicationScoped
public class ErasureService {

    @Inject private ErasureRegister register;
    @Inject private MailedSecrets secrets;
    @Inject private OwnerProof owners;
    @Inject private RateLimit limits;
    @Inject private Retries retries;

    /** Returns whether the password has to be typed. */
    public boolean isPasswordNeeded(SignInProof proof) {
        return owners.isPasswordNeeded(proof);
    }

    /**
     * Mails the link with which the signed-in person is erased.
     *
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     * @throws org.distintivo.account.domain.LastStaffException if nobody of staff would be left
     */
    public void ask(SignInProof proof, String origin) {
        spend(proof, origin);
        register.askOwn();
    }

    /**
     * Mails the link with which a person is erased to the member of staff who asks.
     *
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     * @throws org.distintivo.account.domain.LastStaffException if nobody of staff would be left
     */
    public void askFor(long earnerId, ErasureReason reason, SignInProof proof, String origin) {
        spend(proof, origin);
        register.askFor(earnerId, reason);
    }

    private void spend(SignInProof proof, String origin) {
        var account = register.account();
        owners.require(account, proof, origin);
        limits.spend(AccountRates.MAIL_FROM_ORIGIN, origin);
        limits.spend(AccountRates.MAIL_TO_ADDRESS, account.address().normalized());
    }

    /** Looks what a link is for and whether it is still good, and changes nothing. */
    public Optional<ErasureLinkView> findLink(String token) {
        return secrets.find(token, TicketPurpose.ERASE_PERSON).flatMap(register::view);
    }

    /**
     * Erases the person for whom the link was mailed.
     *
     * @throws TicketWornOutException if the link is no longer good, or another account's
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     * @throws org.distintivo.account.domain.LastStaffException if nobody of staff would be left
     */
    public void carryOut(String token, SignInProof proof, String origin) {
        limits.spend(AccountRates.CODE_FROM_ORIGIN, origin);
        var ticket =
                secrets.find(token, TicketPurpose.ERASE_PERSON)
                        .filter(it -> it.account().id() == register.account().id())
                        .orElseThrow(TicketWornOutException::new);
        owners.require(ticket.account(), proof, origin);
        retries.run(
                () -> {
                    register.carryOut(ticket);
                    return ticket;
                });
    }
}
