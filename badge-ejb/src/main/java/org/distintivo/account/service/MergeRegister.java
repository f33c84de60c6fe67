package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.EarnerMerge;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.MergeCodeRequested;
import org.distintivo.account.domain.MergeRefusedException;
import org.distintivo.account.domain.MergeRequest;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/**
 * The transactions behind {@link MergeService}: what the signed-in person may make one, and undo.
 */
@Stateless
@RolesAllowed(Roles.EARNER)
public class MergeRegister {

    @Inject private MergeRepository merges;
    @Inject private AccountRepository accounts;
    @Inject private EarnerViews views;
    @Inject private NameCorrectionRepository corrections;
    @Inject private Merging merging;
    @Inject private Parting parting;
    @Inject private CurrentEarner current;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the account of the signed-in person. */
    public AccountSnapshot account() {
        return AccountSnapshot.of(own());
    }

    /** Returns what the person has begun; empty where there is nothing, or it is too old. */
    public Optional<MergeRequestView> findRequest() {
        return merges.findRequest(own())
                .filter(request -> request.isGood(clock.instant()))
                .map(this::view);
    }

    private MergeRequestView view(MergeRequest request) {
        return new MergeRequestView(
                request.isProved(), view(request.account()), view(request.other()));
    }

    private EarnerView view(Account account) {
        return views.of(account.earner().orElseThrow(EarnerUnknownException::new));
    }

    /**
     * Returns of which of the two a wish for another name waits for staff, which is taken back if
     * that one goes: their addresses for contact.
     */
    public List<String> listNameWishes() {
        return findRequest().stream()
                .flatMap(it -> Stream.of(it.own(), it.other()))
                .filter(it -> corrections.hasOpen(it.id()))
                .map(EarnerView::contact)
                .toList();
    }

    /**
     * Notes that the person knows the password of another account, and has a code mailed.
     *
     * @throws MergeRefusedException if it is the same account, or one of them is staff's
     */
    public void requestByPassword(long otherId) {
        var own = lockOwn();
        var other = accounts.find(otherId).orElseThrow(MergeRefusedException::over);
        if (other.earner().isEmpty()) {
            throw MergeRefusedException.ofStaff();
        }
        merges.replace(MergeRequest.byPassword(own, other, clock.instant()));
        events.fire(new MergeCodeRequested(own.id(), own.address().original()));
    }

    /** Notes that the person has read the mailed code. */
    public void prove() {
        merges.findRequest(lockOwn()).orElseThrow(MergeRefusedException::over).prove();
    }

    /** Drops what the person has begun. */
    public void forget() {
        merges.findRequest(lockOwn()).ifPresent(merges::remove);
    }

    /**
     * Makes both one.
     *
     * @param keepOther whether the other account is the one that stays
     * @return the person who stays
     * @throws MergeRefusedException if nothing is proved, or it was done before
     */
    public long merge(boolean keepOther) {
        return Retries.tellingRaces(
                () -> {
                    var own = own();
                    var request =
                            merges.findRequest(own)
                                    .filter(it -> it.isProved() && it.isGood(clock.instant()))
                                    .orElseThrow(MergeRefusedException::over);
                    var mine = person(own);
                    var others = person(request.other());
                    var merge =
                            new EarnerMerge(
                                    keepOther ? others : mine,
                                    keepOther ? mine : others,
                                    request.way(),
                                    clock.instant());
                    merging.run(merge);
                    return merge.keptId();
                });
    }

    private static long person(Account account) {
        return account.earner().orElseThrow(MergeRefusedException::over).id();
    }

    /** Returns the merges into the signed-in person that can be undone, the newest first. */
    public List<MergeView> listUndoable() {
        return merges.listInto(current.id()).stream()
                .filter(it -> it.isUndoable(clock.instant()))
                .map(it -> MergeView.of(it, merges.journal(it)))
                .toList();
    }

    /**
     * Undoes a merge into the signed-in person.
     *
     * @throws MergeRefusedException if there is none with this number, or it is too late
     */
    public void undo(long mergeId) {
        Retries.tellingRaces(
                () -> {
                    var merge =
                            merges.lock(mergeId)
                                    .filter(it -> it.keptId() == current.id())
                                    .orElseThrow(MergeRefusedException::over);
                    parting.run(merge);
                    return null;
                });
    }

    private Account own() {
        return accounts.findByEarner(current.id()).orElseThrow(EarnerUnknownException::new);
    }

    private Account lockOwn() {
        return accounts.lockByEarner(current.id()).orElseThrow(EarnerUnknownException::new);
    }
}
