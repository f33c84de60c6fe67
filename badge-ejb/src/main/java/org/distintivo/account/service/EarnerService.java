package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.MailAddress;
import org.distintivo.platform.domain.Roles;

/**
 * Finds the person behind an address, and makes one when a result arrives for an address that
 * nobody has used before.
 *
 * <p>The reading methods are open to every caller inside the server: a public page needs the name
 * of a badge's holder. Whether the caller may see what they return is decided by the feature that
 * asks.
 */
@Stateless
public class EarnerService {

    @Inject private EarnerRepository earners;
    @Inject private EarnerViews views;
    @Inject private Enrollment enrollment;

    /**
     * Finds or makes the person of each address and keeps all of them locked until the transaction
     * ends, so that what is worked out for one person is never worked out twice at once.
     *
     * <p>To be called once in a transaction, before anything else is locked. Where locks cross all
     * the same, the database ends one of the transactions, and its caller repeats it as a whole.
     *
     * @return the person's id by normalized address
     */
    @RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
    public Map<String, Long> enroll(Collection<CandidateContact> contacts) {
        Map<String, Long> ids = new HashMap<>();
        enrollment.enroll(contacts).forEach((address, earner) -> ids.put(address, earner.id()));
        return ids;
    }

    /**
     * @throws org.distintivo.account.domain.MailAddressInvalidException if it is no address
     */
    @RolesAllowed({Roles.EARNERS_READ, Roles.MANAGER, Roles.SYSTEM})
    public Optional<EarnerView> findByAddress(String address) {
        return earners.findAddress(MailAddress.parse(address).normalized())
                .map(found -> views.of(found.earner()));
    }

    /** How far the owner of an address has come with signing up, also when nothing was earned. */
    @RolesAllowed({Roles.EARNERS_READ, Roles.MANAGER, Roles.SYSTEM})
    public AccountStatus accountStatus(String address) {
        return views.accountStatus(List.of(MailAddress.parse(address).normalized()));
    }

    /**
     * @throws EarnerUnknownException if there is no such person
     */
    @PermitAll
    public EarnerView require(long earnerId) {
        return earners.find(earnerId).map(views::of).orElseThrow(EarnerUnknownException::new);
    }

    /** Unknown ids are left out. */
    @PermitAll
    public Map<Long, EarnerView> listByIds(Collection<Long> earnerIds) {
        return earnerIds.isEmpty() ? Map.of() : views.of(earners.list(new HashSet<>(earnerIds)));
    }
}
