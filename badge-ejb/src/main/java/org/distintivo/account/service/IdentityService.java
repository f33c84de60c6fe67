package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.account.domain.AccountUnconfirmedException;
import org.distintivo.account.domain.IdentityRefusedException;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.RateLimit;

/**
 * Signs earners in with an identity provider, and lets them link their account to who they are
 * there. Whoever calls knows from the browser's session which account it is about. No EJB: the
 * provider is asked outside of transactions.
 */
@ApplicationScoped
public class IdentityService {

    @Inject private IdentityRegister register;
    @Inject private IdentityProvider provider;
    @Inject private OwnerProof owners;
    @Inject private RateLimit limits;
    @Inject private Clock clock;

    /** Returns how the provider is called on buttons; empty when there is none. */
    public Optional<String> providerName() {
        return provider.name();
    }

    /** Returns what is to be asked to sign somebody in. */
    public IdentityRequest askToSignIn() {
        return IdentityRequest.ask(null, clock.instant());
    }

    /**
     * Returns what is to be asked to link an account.
     *
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     */
    public IdentityRequest askToLink(long accountId, SignInProof proof, String origin) {
        var account = register.require(accountId);
        requireEarner(account);
        owners.require(account, proof, origin);
        return IdentityRequest.ask(accountId, clock.instant());
    }

    /** Returns the address at the provider to which the browser goes. */
    public String address(IdentityRequest request) {
        return provider.authorization(request);
    }

    /**
     * Signs in whoever has linked the identity that the answer is about.
     *
     * @throws IdentityRefusedException if the answer does not hold, or nobody has
     */
    public SignInView signIn(IdentityRequest request, IdentityAnswer answer, String origin) {
        var subject = subject(request, answer, origin);
        var account =
                register.find(provider.issuer(), subject)
                        .orElseThrow(IdentityRefusedException::unlinked);
        if (!account.confirmed()) {
            throw new AccountUnconfirmedException();
        }
        requireEarner(account);
        return account.signIn();
    }

    /**
     * Links the account that asked for it.
     *
     * @param signedIn the account of this browser, which has to be the one that asked
     */
    public void link(IdentityRequest request, IdentityAnswer answer, long signedIn, String origin) {
        if (request.linkTo() == null || request.linkTo() != signedIn) {
            throw IdentityRefusedException.unfit();
        }
        register.link(signedIn, provider.issuer(), subject(request, answer, origin));
    }

    /** Staff and people of employers sign in with what the program holds itself. */
    private static void requireEarner(AccountSnapshot account) {
        var roles = account.signIn().roles();
        if (roles.contains(Roles.MANAGER) || roles.contains(Roles.EMPLOYER)) {
            throw IdentityRefusedException.unlinked();
        }
    }

    private String subject(IdentityRequest request, IdentityAnswer answer, String origin) {
        limits.spend(AccountRates.SIGN_IN_ORIGIN, origin);
        if (request == null || !request.isAnswered(answer.state(), clock.instant())) {
            throw IdentityRefusedException.unfit();
        }
        if (answer.code() == null || answer.isFromAnother(provider.issuer())) {
            throw IdentityRefusedException.unfit();
        }
        return provider.subject(request, answer.code());
    }

    /** Returns since when an account is linked; empty when it is not. */
    public Optional<Instant> since(long accountId) {
        return register.since(accountId, provider.issuer());
    }

    /** Returns whether the password has to be typed before anything is changed. */
    public boolean isPasswordNeeded(SignInProof proof) {
        return owners.isPasswordNeeded(proof);
    }

    /** Ends that an account is linked. */
    public void unlink(long accountId, SignInProof proof, String origin) {
        owners.require(register.require(accountId), proof, origin);
        register.unlink(accountId, provider.issuer());
    }
}
