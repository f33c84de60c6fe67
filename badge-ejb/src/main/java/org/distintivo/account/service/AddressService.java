package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.AddressUnknownException;
import org.distintivo.account.domain.CodeWrongException;
import org.distintivo.account.domain.PasswordWrongException;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.Retries;

/**
 * The addresses of the signed-in person: adding one by link or typed code, choosing the one for
 * contact, removing one. {@link AddressRegister} asks who that is; only the mailed link is open to
 * everybody ({@link AddressProving}), because it may be followed on another device.
 *
 * <p>Adding tells nobody whose an address is: a known and an unknown one get the same answer, and
 * only who has proved to read its mail hears that it has an account of its own. Choosing and
 * removing want the owner to be there ({@link SignInProof}). No EJB: hashing happens outside of
 * transactions.
 */
@ApplicationScoped
public class AddressService {

    @Inject private AddressRegister register;
    @Inject private AddressProving proving;
    @Inject private MailedSecrets secrets;
    @Inject private PasswordHash hashes;
    @Inject private OwnerProof owners;
    @Inject private RateLimit limits;
    @Inject private Retries retries;

    /** Returns the addresses of the signed-in person: contact, other proved ones, all others. */
    public List<OwnAddressView> list() {
        return register.list();
    }

    /**
     * Returns one of them.
     *
     * @throws AddressUnknownException if there is none with this id
     */
    public OwnAddressView require(long id) {
        return register.list().stream()
                .filter(address -> address.id() == id)
                .findFirst()
                .orElseThrow(AddressUnknownException::new);
    }

    /** Returns whether the person should hear, for once, what a second address is good for. */
    public boolean wantsSecond() {
        return register.wantsSecond();
    }

    /** Says no more of a second address. */
    public void declineSecond() {
        register.declineSecond();
    }

    /**
     * Sends a mail to an address that the person wants to add; asking again sends another.
     *
     * @return the id of what waits to be proved
     * @throws org.distintivo.platform.domain.MailAddressInvalidException if it is no address
     * @throws org.distintivo.account.domain.AddressKnownException if it is the person's already
     */
    public long ask(String typed, String origin) {
        var address = MailAddress.parse(CleanText.around(typed));
        limits.spend(AccountRates.ADDRESSES_OF_ACCOUNT, accountKey());
        limits.spend(AccountRates.MAIL_FROM_ORIGIN, origin);
        limits.spend(AccountRates.MAIL_TO_ADDRESS, address.normalized());
        return retries.run(() -> register.ask(address));
    }

    /** Drops an address that was to be added. */
    public void forget(long id) {
        register.forget(id);
    }

    /**
     * Proves an address by the code that was mailed to it.
     *
     * @param id of what waits to be proved
     * @throws CodeWrongException if the code is not the newest mail's, or was tried too often
     */
    public ProvedAddress prove(long id, String typedCode, String origin) {
        var account = register.account().id();
        var address = register.requirePending(id);
        limits.spend(AccountRates.CODE_FROM_ORIGIN, origin);
        limits.spend(AccountRates.CODE_FOR_ACCOUNT, String.valueOf(account));
        var code = MailedSecret.Code.digits(typedCode);
        var ticket =
                secrets.tryCode(account, address.normalized())
                        .filter(it -> hashes.verify(code, it.codeHash()))
                        .orElseThrow(CodeWrongException::new);
        return retries.run(() -> proving.prove(ticket, true));
    }

    /** Looks whether a link is still good, and changes nothing. */
    public Optional<AddressLinkView> findLink(String token) {
        return secrets.find(token, TicketPurpose.ADD_ADDRESS).flatMap(this::view);
    }

    private Optional<AddressLinkView> view(TicketSnapshot ticket) {
        var account = ticket.account();
        return proving.findPending(account.id(), ticket.normalized())
                .map(
                        address ->
                                new AddressLinkView(
                                        address.original(),
                                        address.asciiDomain(),
                                        account.id(),
                                        account.signIn().name(),
                                        MaskedAddress.of(account.address().original())));
    }

    /** Returns the account for which that link has done its work already; empty if it has not. */
    public Optional<Long> findUsed(String token) {
        return secrets.findUsed(token, TicketPurpose.ADD_ADDRESS);
    }

    /**
     * Proves an address by the mailed link, for the account that asked for it.
     *
     * @param inAccount whether the link is followed where that account is signed in; elsewhere
     *     somebody may press the button who does not own the account
     * @throws TicketWornOutException if the link is no longer good
     */
    public ProvedAddress proveByLink(String token, boolean inAccount, String origin) {
        limits.spend(AccountRates.CODE_FROM_ORIGIN, origin);
        var ticket =
                secrets.find(token, TicketPurpose.ADD_ADDRESS)
                        .orElseThrow(TicketWornOutException::new);
        return retries.run(() -> proving.prove(ticket, inAccount));
    }

    /**
     * Writes to another proved address from now on.
     *
     * @throws PasswordWrongException if the sign-in is old and the password is not the account's
     */
    public void useForContact(long id, SignInProof proof, String origin) {
        require(id);
        owners.require(register.account(), proof, origin);
        register.useForContact(id);
    }

    /**
     * Takes an address from the person, with nothing that was earned.
     *
     * @throws PasswordWrongException if the sign-in is old and the password is not the account's
     * @throws org.distintivo.account.domain.ContactAddressException if it is the one for contact
     */
    public void remove(long id, SignInProof proof, String origin) {
        require(id);
        owners.require(register.account(), proof, origin);
        retries.run(
                () -> {
                    register.remove(id);
                    return id;
                });
    }

    /** Returns whether the password has to be typed before anything is taken away. */
    public boolean isPasswordNeeded(SignInProof proof) {
        return owners.isPasswordNeeded(proof);
    }

    /** Refuses who does not show that the account's owner is there. */
    void requireOwner(SignInProof proof, String origin) {
        owners.require(register.account(), proof, origin);
    }

    private String accountKey() {
        return String.valueOf(register.account().id());
    }
}
