package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EarnerMerge;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.MergeProposed;
import org.distintivo.account.domain.MergeRefused;
import org.distintivo.account.domain.MergeRefusedException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;
import org.distintivo.platform.service.Settings;

/**
 * The transactions behind {@link StaffMergeService}. Of an account of staff nothing is moved away,
 * roles never move, and nobody merges the own account: so nobody gains a role by a merge.
 */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class StaffMerges {

    @Inject private MergeRepository merges;
    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;
    @Inject private NameCorrectionRepository corrections;
    @Inject private Merging merging;
    @Inject private Parting parting;
    @Inject private SecurityContext security;
    @Inject private Settings settings;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * Returns two people in the order in which one becomes the other: who has signed up stays, and
     * so does staff.
     *
     * @param wantedId who stays where both may
     */
    public StaffMergePair pair(long wantedId, long otherId) {
        var wanted = require(wantedId);
        var other = require(otherId);
        if (wantedId == otherId) {
            throw MergeRefusedException.ofOne();
        }
        return rank(wanted) >= rank(other)
                ? new StaffMergePair(wantedId, otherId)
                : new StaffMergePair(otherId, wantedId);
    }

    private int rank(Earner person) {
        var account = accounts.findByEarner(person.id());
        if (account.filter(Account::isOfStaff).isPresent()) {
            return 2;
        }
        return account.isPresent() ? 1 : 0;
    }

    private Earner require(long id) {
        return earners.find(id).orElseThrow(EarnerUnknownException::new);
    }

    /** Returns whether a second member of staff has to agree. */
    public boolean needsTwo() {
        return settings.mergeByTwo();
    }

    /** Returns the person of an address. */
    public Optional<Long> find(String address) {
        return earners.findAddress(MailAddress.parse(address).normalized())
                .map(it -> it.earner().id());
    }

    /**
     * Makes two people one, or proposes it where two members of staff have to agree.
     *
     * @return the merge, done or proposed
     */
    public MergeView propose(StaffMergePair pair, String evidence) {
        return Retries.tellingRaces(
                () -> {
                    requireStranger(pair);
                    var now = clock.instant();
                    var merge =
                            new EarnerMerge(
                                    pair.keptId(), pair.goneId(), EarnerMerge.Way.STAFF, now);
                    merge.rely(evidence, caller());
                    requireNothingWaits(pair);
                    if (needsTwo()) {
                        merges.add(merge);
                        events.fire(new MergeProposed(pair.keptId()));
                    } else {
                        merging.run(merge);
                    }
                    return MergeView.of(merge, merges.journal(merge));
                });
    }

    /** Makes two people one in the caller's transaction, which is rolled back. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tryOut(StaffMergePair pair) {
        var way = EarnerMerge.Way.STAFF;
        var merge = new EarnerMerge(pair.keptId(), pair.goneId(), way, clock.instant());
        merging.run(merge);
    }

    /**
     * Returns whether a wish of somebody for another name waits, which is taken back by a merge.
     */
    public boolean hasNameWish(long earnerId) {
        return corrections.hasOpen(earnerId);
    }

    private void requireNothingWaits(StaffMergePair pair) {
        var waits =
                merges.listInto(pair.keptId()).stream()
                        .anyMatch(
                                it ->
                                        it.goneId() == pair.goneId()
                                                && it.state() == EarnerMerge.State.PROPOSED);
        if (waits) {
            throw MergeRefusedException.over();
        }
    }

    /** Agrees to what another member of staff has proposed, and does it. */
    public void approve(long mergeId) {
        Retries.tellingRaces(
                () -> {
                    var merge = merges.lock(mergeId).orElseThrow(MergeRefusedException::over);
                    merge.approve(caller());
                    requireStranger(new StaffMergePair(merge.keptId(), merge.goneId()));
                    merging.run(merge);
                    return null;
                });
    }

    /** Does not agree, or takes an own proposal back. */
    public void refuse(long mergeId) {
        var merge = merges.lock(mergeId).orElseThrow(MergeRefusedException::over);
        merge.refuse(caller(), clock.instant());
        events.fire(new MergeRefused(merge.keptId()));
    }

    /** Undoes a merge, whoever has done it. */
    public void undo(long mergeId) {
        Retries.tellingRaces(
                () -> {
                    parting.run(merges.lock(mergeId).orElseThrow(MergeRefusedException::over));
                    return null;
                });
    }

    /** Returns what a person has become more by, and what it became part of, the newest first. */
    public List<MergeView> list(long earnerId) {
        return Stream.concat(merges.listInto(earnerId).stream(), merges.listOf(earnerId).stream())
                .map(it -> MergeView.of(it, merges.journal(it)))
                .toList();
    }

    /** Returns what waits for a second member of staff. */
    public List<MergeView> listProposed() {
        return merges.listProposed().stream()
                .map(it -> MergeView.of(it, merges.journal(it)))
                .toList();
    }

    /**
     * Returns one merge.
     *
     * @throws MergeRefusedException if there is none with this number
     */
    public MergeView requireMerge(long mergeId) {
        return merges.find(mergeId)
                .map(it -> MergeView.of(it, merges.journal(it)))
                .orElseThrow(MergeRefusedException::unknown);
    }

    private void requireStranger(StaffMergePair pair) {
        var caller = caller();
        for (var id : List.of(pair.keptId(), pair.goneId())) {
            var account = accounts.findByEarner(id);
            if (caller.equals(CurrentEarner.PREFIX + id)
                    || account.filter(it -> caller.equals("staff:" + it.id())).isPresent()) {
                throw MergeRefusedException.ofOneself();
            }
        }
    }

    private String caller() {
        return security.getCallerPrincipal().getName();
    }
}
