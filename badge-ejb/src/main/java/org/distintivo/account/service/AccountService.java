package org.distintivo.account.service;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.account.domain.AccountUnconfirmedException;
import org.distintivo.account.domain.ChosenName;
import org.distintivo.account.domain.ConsentMissingException;
import org.distintivo.account.domain.Password;
import org.distintivo.account.domain.SignInRefusedException;
import org.distintivo.account.domain.SignUp;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.service.Origin;
import org.distintivo.platform.service.RateLimit;

/**
 * Signs people up and in.
 *
 * <p>Nobody learns here whether an address has an account: a known and an unknown one get the same
 * answer after the same work, and the truth goes to the address by mail. Open to everybody, and no
 * EJB: hashing is slow and happens outside the transactions, which {@link AccountRegister} has.
 *
 * <p>Every method takes the {@linkplain Origin origin} of the request and may refuse with {@link
 * org.distintivo.platform.domain.TooManyAttemptsException}.
 */
@ApplicationScoped
public class AccountService {

    private static final Logger LOG = Logger.getLogger(AccountService.class.getName());

    @Inject private AccountRegister register;
    @Inject private BrowserRegister browsers;
    @Inject private PasswordHash hashes;
    @Inject private PasswordPolicy policy;
    @Inject private RateLimit limits;

    /** Returns everything that is wrong with a form, in its order; empty when it is sound. */
    public List<RuleViolation> faults(SignUpForm form) {
        var faults = new ArrayList<RuleViolation>();
        var address = sound(() -> MailAddress.parse(form.address()), faults);
        var name = sound(() -> ChosenName.require(form.name()), faults);
        sound(() -> policy.require(form.password(), address, name), faults);
        if (!form.consent()) {
            faults.add(new ConsentMissingException());
        }
        return faults;
    }

    /** Returns null, and notes why, where there is nothing sound. */
    private static <T> T sound(Supplier<T> read, List<RuleViolation> faults) {
        try {
            return read.get();
        } catch (RuleViolation violation) {
            faults.add(violation);
            return null;
        }
    }

    /** Signs somebody up. The answer is the same for every address; a mail says what is next. */
    public PendingSignUp signUp(SignUpForm form, String origin) {
        var address = MailAddress.parse(form.address());
        var name = ChosenName.require(form.name());
        var password = policy.require(form.password(), address, name);
        if (!form.consent()) {
            throw new ConsentMissingException();
        }
        spendMail(address, origin);
        var key = SecretToken.random();
        var hash = hashes.hash(password);
        signUp(new SignUp(address, name, form.locale(), hash, key));
        return new PendingSignUp(address.original(), key.value());
    }

    private void signUp(SignUp signUp) {
        try {
            register.signUp(signUp);
        } catch (EJBException e) {
            LOG.log(Level.FINE, "signed up twice at once", e);
            register.signUp(signUp);
        }
    }

    /** Sends the confirmation mail again, if the address waits for one; the caller cannot tell. */
    public void askAgain(String address, String origin) {
        var known = MailAddress.parse(address);
        spendMail(known, origin);
        register.askAgain(known);
    }

    /** Sends a mail with which its reader can choose another password. */
    public void requestPasswordReset(String address, String origin) {
        var known = MailAddress.parse(address);
        spendMail(known, origin);
        register.requestPasswordReset(known);
    }

    /** Sends a mail with a code with which its reader signs in. */
    public void requestSignInCode(String address, String origin) {
        var known = MailAddress.parse(address);
        spendMail(known, origin);
        register.requestSignInCode(known);
    }

    private void spendMail(MailAddress address, String origin) {
        limits.spend(AccountRates.MAIL_FROM_ORIGIN, origin);
        limits.spend(AccountRates.MAIL_TO_ADDRESS, address.normalized());
    }

    /**
     * Signs somebody in; takes as long for an unknown address as for a known one.
     *
     * @param device what the browser kept of an earlier sign-in; null for nothing
     * @throws SignInRefusedException if address and password do not belong together
     * @throws AccountUnconfirmedException if they do, and the address is not confirmed yet
     */
    public SignInView signIn(
            String typedAddress, String typedPassword, String origin, String device) {
        var address = normalizedOrNonsense(typedAddress);
        var found = register.find(address);
        var owner = browsers.findOwner(device); // asked for unknown addresses too
        var isOwners =
                found.map(AccountSnapshot::id)
                        .filter(it -> owner.filter(it::equals).isPresent())
                        .isPresent();
        spendAttempt(address, origin, isOwners);
        var account = verified(found, typedPassword).orElseThrow(SignInRefusedException::new);
        limits.forgive(AccountRates.SIGN_IN_HERE, address + " " + origin);
        limits.forgive(AccountRates.SIGN_IN_KNOWN, address);
        if (hashes.isOutdated(account.passwordHash())) {
            var password = Password.normalize(typedPassword);
            register.keepPasswordAs(account.id(), hashes.hash(password));
        }
        if (!account.confirmed()) {
            throw new AccountUnconfirmedException();
        }
        return account.signIn();
    }

    /**
     * Counts an attempt. The owner's device is let through while others, wherever they are, use up
     * the attempts.
     */
    private void spendAttempt(String address, String origin, boolean atOwnersDevice) {
        if (atOwnersDevice) {
            limits.spend(AccountRates.SIGN_IN_KNOWN, address);
            return;
        }
        limits.spend(AccountRates.SIGN_IN_ORIGIN, origin);
        limits.spend(AccountRates.SIGN_IN_HERE, address + " " + origin);
        limits.spend(AccountRates.SIGN_IN_ADDRESS, address);
    }

    /**
     * Returns the normalized address, or a text that is nobody's address, so that an invalid
     * address is answered like an unknown one.
     */
    private static String normalizedOrNonsense(String typed) {
        try {
            return MailAddress.parse(typed == null ? "" : typed.strip()).normalized();
        } catch (MailAddressInvalidException e) {
            return "";
        }
    }

    private Optional<AccountSnapshot> verified(Optional<AccountSnapshot> account, String typed) {
        var password = Password.isPlausible(typed) ? Password.normalize(typed) : "";
        if (account.isEmpty()) {
            hashes.verifyNobodys(password);
            return Optional.empty();
        }
        return account.filter(a -> hashes.verify(password, a.passwordHash()));
    }
}
