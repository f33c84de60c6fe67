package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.MailAddress;
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
        return enroll(contacts, Set.of());
    }

    /**
     * Does the same and locks further people with them, so that all are locked in one order.
     *
     * @param others ids of people who are known already
     */
    @RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
    public Map<String, Long> enroll(
            Collection<CandidateContact> contacts, Collection<Long> others) {
        Map<String, Long> ids = new HashMap<>();
        enrollment
                .enroll(contacts, others)
                .forEach((address, earner) -> ids.put(address, earner.id()));
        return ids;
    }

    /** Makes a person of whom no address is known yet, only what a partner calls the candidate. */
    @RolesAllowed(Roles.MANAGER)
    public long enrollWithoutAddress() {
        return enrollment.addWithoutAddress().id();
    }

    /** Returns the normalized addresses of a person, proved or not. */
    @RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
    public Set<String> addressesOf(long earnerId) {
        return earners.listAddresses(List.of(earnerId)).stream()
                .map(EmailAddress::normalized)
                .collect(Collectors.toSet());
    }

    /** Returns the people who have proved to read the mail of normalized addresses. */
    @RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
    public Map<String, Long> provenOwners(Collection<String> normalized) {
        return earners.provenOwners(normalized);
    }

    /** Returns those of people who have signed up. */
    @RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
    public Set<Long> claimed(Collection<Long> earnerIds) {
        return earnerIds.isEmpty()
                ? Set.of()
                : earners.list(earnerIds).stream()
                        .filter(Earner::isClaimed)
                        .map(Earner::id)
                        .collect(Collectors.toSet());
    }

    /** Takes over what a result says about a person who is locked and has not signed up. */
    @RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
    public void learn(long earnerId, CandidateContact contact) {
        enrollment.learn(earnerId, contact);
    }

    /**
     * Puts a new address in the place of an old one, as long as nobody has proved to be its owner;
     * who has signed up is asked to prove it. An address that is known already stays whose it is.
     */
    @RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
    public void moveAddress(long earnerId, String formerly, MailAddress now) {
        enrollment.moveAddress(earnerId, formerly, now);
    }

    /**
     * Locks the person's row until the transaction ends, so that other changes of this person wait.
     */
    @RolesAllowed({
        Roles.EARNER,
        Roles.BADGES_WRITE,
        Roles.RESULTS_WRITE,
        Roles.MANAGER,
        Roles.SYSTEM
    })
    public void lock(long earnerId) {
        earners.lock(List.of(earnerId));
    }

    /**
     * Returns the person who owns an address.
     *
     * @throws org.distintivo.platform.domain.MailAddressInvalidException if it is no address
     */
    @RolesAllowed({Roles.EARNERS_READ, Roles.MANAGER, Roles.SYSTEM})
    public Optional<EarnerView> findByAddress(String address) {
        return earners.findAddress(MailAddress.parse(address).normalized())
                .map(found -> views.of(found.earner()));
    }

    /**
     * Finds people by how one of their addresses begins, for staff, who may read about everybody.
     *
     * @param beginning as it was typed
     * @return none while fewer letters were typed than {@link EmailAddress#BEGINNING}; no order
     *     that means anything
     */
    @RolesAllowed(Roles.MANAGER)
    public List<EarnerView> listByBeginning(String beginning, int most) {
        var typed = CleanText.around(beginning).toLowerCase(Locale.ROOT);
        if (typed.length() < EmailAddress.BEGINNING) {
            return List.of();
        }
        var found = earners.listByBeginning(typed, most);
        var told = views.of(found);
        return found.stream().map(earner -> told.get(earner.id())).toList();
    }

    /**
     * Returns how far the owner of an address has come with signing up, also when nothing was
     * earned.
     */
    @RolesAllowed({Roles.EARNERS_READ, Roles.MANAGER, Roles.SYSTEM})
    public AccountStatus accountStatus(String address) {
        return views.accountStatus(MailAddress.parse(address).normalized());
    }

    /**
     * Returns the person with this id.
     *
     * @throws EarnerUnknownException if there is no such person
     */
    @PermitAll
    public EarnerView require(long earnerId) {
        return views.find(earnerId).orElseThrow(EarnerUnknownException::new);
    }

    /** Returns when a person signed up; empty before. */
    @RolesAllowed(Roles.EARNER)
    public Optional<Instant> findClaim(long earnerId) {
        return earners.find(earnerId).flatMap(Earner::claimedAt);
    }

    /** Returns when a person was erased; empty unless that has happened. */
    @RolesAllowed(Roles.MANAGER)
    public Optional<Instant> findErasure(long earnerId) {
        return earners.find(earnerId).map(Earner::erasedAt);
    }

    /** Returns the earners with these ids; unknown ids are left out. */
    @PermitAll
    public Map<Long, EarnerView> listByIds(Collection<Long> earnerIds) {
        return earnerIds.isEmpty() ? Map.of() : views.of(earners.list(new HashSet<>(earnerIds)));
    }
}
