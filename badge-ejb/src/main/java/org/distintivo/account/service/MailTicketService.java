package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import org.distintivo.account.domain.AccountTicket.Errand;
import org.distintivo.account.domain.AccountTicket.TicketSecrets;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SecretToken;

/**
 * Prepares a mail about an account at the moment in which it is sent: whom it goes to, and a fresh
 * link and code. Both leave with the mail; only their hashes stay, and those of older mails become
 * void.
 *
 * <p>Runs outside of its caller's transaction, because a code is hashed as slowly as a password. A
 * ticket is empty when its account is gone since the mail was begun, as after an invitation that
 * was taken back.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTicketService {

    private static final int CODES = 100_000_000;

    @Inject private AccountRegister register;
    @Inject private AddressProving addresses;
    @Inject private StaffRegister staff;
    @Inject private MailedSecrets secrets;
    @Inject private PasswordHash hashes;

    private final SecureRandom random = new SecureRandom();

    /** Returns whom a mail about the account goes to; empty when the account is gone. */
    public Optional<AccountContact> findContact(long accountId) {
        return register.find(accountId)
                .map(a -> new AccountContact(a.address().original(), a.signIn()));
    }

    /** As {@link #findContact(long)}, at another of its owner's addresses, present or former. */
    public Optional<AccountContact> findContact(long accountId, String address) {
        return register.find(accountId).map(a -> new AccountContact(address, a.signIn()));
    }

    /** Returns whether an account signs in with an address. */
    public boolean isOf(long accountId, String address) {
        return register.find(MailAddress.parse(address).normalized())
                .filter(account -> account.id() == accountId)
                .isPresent();
    }

    /** Returns whether the account's owner is invited to join staff and has not come yet. */
    public boolean isInvited(long accountId) {
        return staff.findInvited(accountId).isPresent();
    }

    /** Returns whether an address shall be added to an account and is not proved yet. */
    public boolean isPending(long accountId, String address) {
        var normalized = MailAddress.parse(address).normalized();
        return addresses.findPending(accountId, normalized).isPresent();
    }

    /** Makes link and code of a mail that confirms an address. */
    public Optional<ConfirmationTicket> confirmation(long accountId) {
        var address = register.find(accountId).orElseThrow().address();
        return ticket(accountId, TicketPurpose.CONFIRM_ADDRESS, address);
    }

    /**
     * Makes link and code of a mail for a password reset.
     *
     * @param address one of the account's
     */
    public Optional<ConfirmationTicket> passwordReset(long accountId, String address) {
        return ticket(accountId, TicketPurpose.RESET_PASSWORD, MailAddress.parse(address));
    }

    /**
     * Makes the code of a mail with which its reader signs in.
     *
     * @param address one of the account's
     */
    public Optional<ConfirmationTicket> signIn(long accountId, String address) {
        return ticket(accountId, TicketPurpose.SIGN_IN, MailAddress.parse(address));
    }

    /**
     * Makes link and code of a mail that proves an address for an account.
     *
     * @param address that is pending
     */
    public Optional<ConfirmationTicket> addressProof(long accountId, String address) {
        return ticket(accountId, TicketPurpose.ADD_ADDRESS, MailAddress.parse(address));
    }

    /** Makes the link of a mail that confirms that a person is to be erased. */
    public Optional<ConfirmationTicket> erasure(long accountId) {
        return addressOf(accountId)
                .flatMap(it -> ticket(accountId, TicketPurpose.ERASE_PERSON, it));
    }

    /** Makes the link of a mail with which somebody whom staff have invited joins them. */
    public Optional<ConfirmationTicket> staffInvitation(long accountId) {
        return addressOf(accountId).flatMap(it -> ticket(accountId, TicketPurpose.JOIN_STAFF, it));
    }

    /**
     * Makes the code of a mail with which another account becomes part of this one.
     *
     * @param address one of the account's
     */
    public Optional<ConfirmationTicket> mergeCode(long accountId, String address) {
        return ticket(accountId, TicketPurpose.MERGE_ACCOUNTS, MailAddress.parse(address));
    }

    private Optional<MailAddress> addressOf(long accountId) {
        return register.find(accountId).map(AccountSnapshot::address);
    }

    private Optional<ConfirmationTicket> ticket(
            long accountId, TicketPurpose purpose, MailAddress address) {
        var token = SecretToken.random();
        var code = "%08d".formatted(random.nextInt(CODES));
        var kept = new TicketSecrets(token, hashes.hash(code));
        var errand = new Errand(purpose, address.normalized());
        return secrets.keep(accountId, errand, kept)
                .map(
                        account ->
                                new ConfirmationTicket(
                                        token.value(),
                                        code,
                                        address.original(),
                                        account.signIn().locale(),
                                        account.signIn().name()));
    }
}
