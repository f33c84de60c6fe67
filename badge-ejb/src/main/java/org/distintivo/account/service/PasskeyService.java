package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.distintivo.account.domain.AccountUnconfirmedException;
import org.distintivo.account.domain.PasskeyRefusedException;
import org.distintivo.account.domain.PasskeyUnknownException;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.service.RateLimit;

/**
 * Signs people in with passkeys, and lets them add, rename and remove theirs. {@link
 * PasskeyRegister} asks who that is; signing in is open to everybody. No EJB: signatures are
 * checked outside of transactions.
 */
@ApplicationScoped
public class PasskeyService {

    @Inject private PasskeyRegister register;
    @Inject private RelyingParty party;
    @Inject private OwnerProof owners;
    @Inject private RateLimit limits;
    @Inject private Clock clock;

    /** Returns what a passkey is to sign. */
    public PasskeyQuestion ask() {
        return PasskeyQuestion.ask(clock.instant());
    }

    /**
     * Signs in whoever holds a passkey; its device says whose it is.
     *
     * @param question that was asked in this session and not answered yet; null for none
     * @throws PasskeyRefusedException if the answer does not hold
     */
    public SignInView signIn(String answer, PasskeyQuestion question, String origin) {
        limits.spend(AccountRates.SIGN_IN_ORIGIN, origin);
        requireOpen(question);
        var read = party.read(answer);
        var known = register.find(read.credentialId()).orElseThrow(PasskeyRefusedException::unfit);
        if (!handleOf(known.accountId()).equals(read.handle())) {
            throw PasskeyRefusedException.unfit();
        }
        var shown = party.verify(read, question, known.key());
        var account = register.use(known.id(), shown);
        if (!account.confirmed()) {
            throw new AccountUnconfirmedException();
        }
        return account.signIn();
    }

    private void requireOpen(PasskeyQuestion question) {
        if (question == null || !question.isOpen(clock.instant())) {
            throw PasskeyRefusedException.late();
        }
    }

    /** By what a device knows the account, which says nothing of its owner (WebAuthn §14.6.1). */
    static String handleOf(long accountId) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.of("account " + accountId));
    }

    /**
     * What a browser needs to know to make a passkey.
     *
     * @param party the relying party's id
     * @param handle by which devices know the account
     * @param account what the device shows of it: the address for contact
     * @param known the ids of those that there are
     */
    public record Offer(String party, String handle, String account, List<String> known) {

        /** Omits the address, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "Offer[…]";
        }
    }

    /** Returns what a browser needs to know to make a passkey for whoever is signed in. */
    public Offer offer() {
        var account = register.account();
        return new Offer(
                party.id(),
                handleOf(account.id()),
                account.address().original(),
                register.credentialIds());
    }

    /** Returns the passkeys of whoever is signed in, the oldest first. */
    public List<PasskeyView> list() {
        return register.list();
    }

    /**
     * Returns one of them.
     *
     * @throws PasskeyUnknownException if there is none with this id
     */
    public PasskeyView require(long id) {
        return register.list().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(PasskeyUnknownException::new);
    }

    /** Returns whether the password has to be typed before one is added or removed. */
    public boolean isPasswordNeeded(SignInProof proof) {
        return owners.isPasswordNeeded(proof);
    }

    /**
     * Lets the owner of the account add one, and nobody who found the browser open.
     *
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     */
    public void requireOwner(SignInProof proof, String origin) {
        owners.require(register.account(), proof, origin);
    }

    /**
     * Adds the passkey that the browser has made. The owner has shown to be there before.
     *
     * @param question that was asked in this session and not answered yet; null for none
     * @throws PasskeyRefusedException if it does not hold
     */
    public void add(String answer, String name, PasskeyQuestion question) {
        requireOpen(question);
        register.add(party.register(answer, question), name);
    }

    /** Calls one of them otherwise. */
    public void rename(long id, String name) {
        register.rename(id, name);
    }

    /**
     * Removes one of them.
     *
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     */
    public void remove(long id, SignInProof proof, String origin) {
        owners.require(register.account(), proof, origin);
        register.remove(id);
    }
}
