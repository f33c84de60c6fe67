package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import org.distintivo.account.domain.ConsentMissingException;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.RateLimit;

/**
 * Joins a staff account to the badges that were earned under its address.
 *
 * <p>An account of staff was made by the installation, so nobody has shown to read its address's
 * mail. The mailed link or code of a confirmation shows it, as it does after a sign-up.
 */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class StaffBadgesService {

    private static final String PREFIX = "staff:";

    @Inject private AccountRegister register;
    @Inject private SecurityContext security;
    @Inject private RateLimit limits;

    /** Returns the address of the signed-in account; empty when its badges are there already. */
    public Optional<String> findAddress() {
        return account().map(account -> account.address().original());
    }

    /**
     * Sends the mail that confirms the account's address.
     *
     * @param consent yes to the privacy notice
     * @throws ConsentMissingException without it
     */
    public void askToJoin(boolean consent, String origin) {
        var account = account();
        if (account.isEmpty()) {
            return;
        }
        if (!consent) {
            throw new ConsentMissingException();
        }
        limits.spend(AccountRates.MAIL_FROM_ORIGIN, origin);
        limits.spend(AccountRates.MAIL_TO_ADDRESS, account.get().address().normalized());
        register.askToJoin(account.get().id());
    }

    private Optional<AccountSnapshot> account() {
        var caller = security.getCallerPrincipal().getName();
        return caller.startsWith(PREFIX)
                ? register.find(Long.parseLong(caller.substring(PREFIX.length())))
                : Optional.empty();
    }
}
