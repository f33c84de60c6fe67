package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.MailAddress;
import org.distintivo.account.domain.Password;
import org.distintivo.platform.domain.Roles;

/** Makes the account with which an installation is first run. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class StaffService {

    @Inject private AccountRepository accounts;
    @Inject private PasswordHash hashes;
    @Inject private Clock clock;

    /** Whether anybody can sign in to the console. */
    public boolean hasStaff() {
        return accounts.hasStaff();
    }

    /**
     * Makes a member of staff, unless the address has an account already.
     *
     * @param mustChange whether somebody else knows the password, so that it is good for one
     *     sign-in only
     * @return whether an account was made
     */
    public boolean bootstrap(String email, String password, boolean mustChange) {
        var address = MailAddress.parse(email);
        if (accounts.lockByAddress(address.normalized()).isPresent()) {
            return false;
        }
        var hash = hashes.hash(Password.normalize(password)); // once in an installation's life
        var account = Account.staff(address, hash, clock.instant());
        if (mustChange) {
            account.requireNewPassword();
        }
        accounts.add(account);
        return true;
    }
}
