package org.distintivo.account.service;

import java.util.HashSet;
import java.util.Set;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.Role;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;

/**
 * An account as it was read in one transaction, for the work that happens outside of any. Only for
 * the classes of this package; public because the container calls them from elsewhere.
 */
public record AccountSnapshot(
        MailAddress address,
        String passwordHash,
        String signUpHash,
        boolean confirmed,
        SignInView signIn) {

    static AccountSnapshot of(Account account) {
        return new AccountSnapshot(
                account.address(),
                account.passwordHash(),
                account.signUpHash(),
                account.isConfirmed(),
                signIn(account));
    }

    long id() {
        return signIn.accountId();
    }

    boolean isKnownBy(String key) {
        return key != null && SecretToken.of(key).hash().equals(signUpHash);
    }

    boolean isSignedInBy(SignUpProof proof) {
        return proof.accountId() != null && proof.accountId() == id();
    }

    private static SignInView signIn(Account account) {
        return new SignInView(
                account.id(),
                account.earner()
                        .map(earner -> "earner:" + earner.id())
                        .orElse(prefix(account) + account.id()),
                account.mustChangePassword() ? Set.of() : roles(account),
                account.name(),
                account.locale(),
                account.mustChangePassword(),
                account.app().isPresent());
    }

    private static String prefix(Account account) {
        return account.isOfEmployer() ? CurrentAccount.EMPLOYER : CurrentAccount.STAFF;
    }

    private static Set<String> roles(Account account) {
        Set<String> roles = new HashSet<>();
        account.roles().stream().map(Role::securityRole).forEach(roles::add);
        return roles;
    }

    @Override
    public String toString() {
        return "AccountSnapshot[" + id() + "]";
    }
}
