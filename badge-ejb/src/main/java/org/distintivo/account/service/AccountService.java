package org.distintivo.account.service;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.account.domain.AccountUnconfirmedException;
import org.distintivo.account.domain.ConsentMissingException;
import org.distintivo.account.domain.MailAddress;
import org.distintivo.account.domain.MailAddressInvalidException;
import org.distintivo.account.domain.Password;
import org.distintivo.account.domain.PersonName;
import org.distintivo.account.domain.SignInRefusedException;
import org.distintivo.account.domain.SignUp;
import org.distintivo.platform.domain.SecretToken;

/**
 * Signing up and signing in.
 *
 * <p>Nobody learns here whether an address has an account: a known and an unknown one get the same
 * answer after the same work, and the truth goes to the address by mail. Open to everybody, and no
 * EJB: hashing is slow and happens outside the transactions, which {@link AccountRegister} has.
 *
 * <p>Every method takes the {@linkplain Origin origin} of the request and may refuse with {@link
 * org.distintivo.account.domain.TooManyAttemptsException}.
 */
@ApplicationScoped
public class AccountService {

    private static final Logger LOG = Logger.getLogger(AccountService.class.getName());

    @Inject private AccountRegister register;
    @Inject private PasswordHash hashes;
    @Inject private RateLimit limits;

    /**
     * Somebody wants an account. The answer is the same for every address; a mail says what is
     * next.
     */
    public PendingSignUp signUp(SignUpForm form, String origin) {
        var address = MailAddress.parse(form.address());
        var name = PersonName.require(form.name());
        var password = Password.require(form.password(), address, name);
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

    /** Another mail to confirm the address, for who did not get the first. */
    public void askAgain(String address, String origin) {
        var known = MailAddress.parse(address);
        spendMail(known, origin);
        register.askAgain(known.normalized());
    }

    /** A mail that lets its reader choose another password. */
    public void requestPasswordReset(String address, String origin) {
        var known = MailAddress.parse(address);
        spendMail(known, origin);
        register.requestPasswordReset(known.normalized());
    }

    private void spendMail(MailAddress address, String origin) {
        limits.spend(RateRule.MAIL_FROM_ORIGIN, origin);
        limits.spend(RateRule.MAIL_TO_ADDRESS, address.normalized());
    }

    /**
     * @throws SignInRefusedException if address and password do not belong together
     * @throws AccountUnconfirmedException if they do, and the address is not confirmed yet
     */
    public SignInView signIn(String typedAddress, String typedPassword, String origin) {
        limits.spend(RateRule.SIGN_IN_ORIGIN, origin);
        var address = normalizedOrNonsense(typedAddress);
        limits.spend(RateRule.SIGN_IN_HERE, address + " " + origin);
        limits.spend(RateRule.SIGN_IN_ADDRESS, address);
        var account =
                verified(register.find(address), typedPassword)
                        .orElseThrow(SignInRefusedException::new);
        limits.forgive(RateRule.SIGN_IN_HERE, address + " " + origin);
        if (hashes.isOutdated(account.passwordHash())) {
            var password = Password.normalize(typedPassword);
            register.keepPasswordAs(account.id(), hashes.hash(password));
        }
        if (!account.confirmed()) {
            throw new AccountUnconfirmedException();
        }
        return account.signIn();
    }

    /** What is no address is nobody's, and answered like any other unknown one. */
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
