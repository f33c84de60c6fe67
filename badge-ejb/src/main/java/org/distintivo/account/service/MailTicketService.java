package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import org.distintivo.account.domain.AccountTicket.TicketSecrets;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SecretToken;

/**
 * Prepares a mail about an account at the moment in which it is sent: whom it goes to, and a fresh
 * link and code. Both leave with the mail; only their hashes stay, and those of older mails become
 * void.
 *
 * <p>Runs outside of its caller's transaction, because a code is hashed as slowly as a password.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTicketService {

    private static final int CODES = 100_000_000;

    @Inject private AccountRegister register;
    @Inject private MailedSecrets secrets;
    @Inject private PasswordHash hashes;

    private final SecureRandom random = new SecureRandom();

    /** Returns whom a mail about the account goes to; empty when the account is gone. */
    public Optional<AccountContact> findContact(long accountId) {
        return register.find(accountId)
                .map(a -> new AccountContact(a.address().original(), a.signIn()));
    }

    /** Makes link and code of a mail that confirms an address. */
    public ConfirmationTicket confirmation(long accountId) {
        return ticket(accountId, TicketPurpose.CONFIRM_ADDRESS);
    }

    /** Makes link and code of a mail for a password reset. */
    public ConfirmationTicket passwordReset(long accountId) {
        return ticket(accountId, TicketPurpose.RESET_PASSWORD);
    }

    private ConfirmationTicket ticket(long accountId, TicketPurpose purpose) {
        var token = SecretToken.random();
        var code = "%08d".formatted(random.nextInt(CODES));
        var kept = new TicketSecrets(token, hashes.hash(code));
        var account = secrets.keep(accountId, purpose, kept);
        return new ConfirmationTicket(
                token.value(),
                code,
                account.address().original(),
                account.signIn().locale(),
                account.signIn().name());
    }
}
