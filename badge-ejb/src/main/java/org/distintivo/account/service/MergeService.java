package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.CodeWrongException;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.Retries;

/**
 * Lets somebody with two accounts make them one, and undo that for fourteen days. The owner shows
 * it by the mail of the other account, added as an address, and a fresh sign-in with this one; or
 * by the password of the other and a code in the mail of this one. {@link MergeRegister} asks who
 * is there. No EJB: hashing happens outside of transactions.
 */
@ApplicationScoped
public class MergeService {

    @Inject private MergeRegister register;
    @Inject private AccountService accounts;
    @Inject private AddressService addresses;
    @Inject private MailedSecrets secrets;
    @Inject private PasswordHash hashes;
    @Inject private RateLimit limits;
    @Inject private Retries retries;

    /** Returns what the person has begun. */
    public Optional<MergeRequestView> findRequest() {
        return register.findRequest();
    }

    /** Returns the contacts of those of the two whose wish for another name waits for staff. */
    public List<String> listNameWishes() {
        return register.listNameWishes();
    }

    /**
     * Shows by its password that another account is the person's; a code goes to the mail of this
     * one. An unknown address and a wrong password get the same answer.
     *
     * @throws org.distintivo.account.domain.SignInRefusedException if they do not go together
     * @throws org.distintivo.account.domain.MergeRefusedException if both are the same account
     */
    public void requestByPassword(String address, String password, String origin) {
        var own = register.account();
        limits.spend(AccountRates.MAIL_FROM_ORIGIN, origin);
        limits.spend(AccountRates.MAIL_TO_ADDRESS, own.address().normalized());
        var other = accounts.signIn(address, password, origin, null);
        retries.run(
                () -> {
                    register.requestByPassword(other.accountId());
                    return null;
                });
    }

    /**
     * Shows by the mailed code that whoever knows the other password reads this account's mail.
     *
     * @throws CodeWrongException if it is not the newest mail's, or was tried too often
     */
    public void prove(String typedCode, String origin) {
        var address = register.account().address().normalized();
        limits.spend(AccountRates.CODE_FROM_ORIGIN, origin);
        limits.spend(AccountRates.CODE_FOR_ADDRESS, address);
        var code = MailedSecret.Code.digits(typedCode);
        secrets.tryCode(address, TicketPurpose.MERGE_ACCOUNTS)
                .filter(it -> hashes.verify(code, it.codeHash()))
                .orElseThrow(CodeWrongException::new);
        register.prove();
    }

    /** Drops what the person has begun. */
    public void forget() {
        register.forget();
    }

    /**
     * Makes both accounts one.
     *
     * @param keepOther whether the other account is the one that stays
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     * @throws org.distintivo.account.domain.MergeRefusedException if nothing is proved, or it was
     *     done before
     */
    public void merge(boolean keepOther, SignInProof proof, String origin) {
        addresses.requireOwner(proof, origin);
        retries.run(() -> register.merge(keepOther));
    }

    /** Returns the merges into the signed-in person that can be undone, the newest first. */
    public List<MergeView> listUndoable() {
        return register.listUndoable();
    }

    /**
     * Undoes a merge into the signed-in person.
     *
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     * @throws org.distintivo.account.domain.MergeRefusedException if it is too late, or was done
     *     before
     */
    public void undo(long mergeId, SignInProof proof, String origin) {
        addresses.requireOwner(proof, origin);
        retries.run(
                () -> {
                    register.undo(mergeId);
                    return null;
                });
    }
}
