package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.Password;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Settings;

/** Makes the first staff account and finds the addresses of staff. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class StaffService {

    @Inject private AccountRepository accounts;
    @Inject private EarnerRepository earners;
    @Inject private EarnerViews views;
    @Inject private PasswordHash hashes;
    @Inject private Settings settings;
    @Inject private Clock clock;

    /**
     * Returns an address of a member of staff; empty when the account is gone.
     *
     * @param principal as {@link SignedIn#principal} has it
     */
    @RolesAllowed(Roles.MANAGER)
    public Optional<String> findAddress(String principal) {
        var kind = principal.substring(0, principal.indexOf(':') + 1);
        var id = Long.parseLong(principal.substring(kind.length()));
        return kind.equals(CurrentEarner.PREFIX)
                ? earners.find(id).map(views::of).map(EarnerView::contact)
                : accounts.find(id).map(Account::name);
    }

    /** Returns whether there is any account of staff. */
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
        var account = Account.staff(address, hash, settings.language(), clock.instant());
        if (mustChange) {
            account.requireNewPassword();
        }
        accounts.add(account);
        return true;
    }
}
