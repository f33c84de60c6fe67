package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.AccountsMerged;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EarnerMerge;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersMerged.Between;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.account.domain.MergeJournal;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.account.domain.MergeRefusedException;
import org.distintivo.account.domain.NameCertified;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Makes two people one, in one transaction: addresses, account and name here, all the rest where
 * {@link EarnersMerged} is observed. The row of the person who goes, and of the account, stay as
 * they are, so that {@link Parting} finds them again; roles never move.
 */
@ApplicationScoped
class Merging {

    static final String ADDRESS = "email_address";

    @Inject private MergeRepository merges;
    @Inject private MergeLocks locks;
    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;
    @Inject private PendingAddressRepository pending;
    @Inject private TicketRepository tickets;
    @Inject private ErasureRepository erasures;
    @Inject private OwnMailboxes mailboxes;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * Does it.
     *
     * @param merge persisted here, behind the locks, unless it was before
     * @throws MergeRefusedException if one of them is another person already, or the one who goes
     *     has an account and the other none
     */
    void run(EarnerMerge merge) {
        var pair = locks.lock(merge.keptId(), merge.goneId());
        if (pair.kept().isMerged() || pair.gone().isMerged()) {
            throw MergeRefusedException.over();
        }
        if (isGoing(pair.kept()) || isGoing(pair.gone())) {
            throw MergeRefusedException.ofErased();
        }
        if (pair.goneAccount().isPresent() && pair.keptAccount().isEmpty()) {
            throw MergeRefusedException.over();
        }
        if (pair.goneAccount().filter(Account::isOfStaff).isPresent()) {
            throw MergeRefusedException.ofStaff();
        }
        if (merge.id() == null) {
            merges.add(merge);
        }
        var now = clock.instant();
        var told = told(pair);
        var journal = new MergeJournal();
        merge.happen(pair.kept().namesTold(), now);
        moveAddresses(pair, journal);
        pair.goneAccount().ifPresent(this::setAside);
        pair.keptAccount().ifPresent(merges::forgetRequests);
        learn(pair);
        earners.flush();
        events.fire(new EarnersMerged(merge.keptId(), merge.goneId(), Between.PEOPLE, journal));
        pair.gone().mergeInto(pair.kept());
        earners.flush();
        if (isCalledOtherwise(pair)) {
            events.fire(new NameCertified(merge.keptId()));
        }
        merges.keep(merge, journal);
        var account = pair.keptAccount().map(Account::id).orElse(null);
        events.fire(new AccountsMerged(merge.keptId(), account, merge.undoUntil(), told));
    }

    private boolean isGoing(Earner person) {
        return person.isErased() || erasures.hasOpen(person.id());
    }

    private List<String> told(MergeLocks.Pair pair) {
        return Stream.of(pair.kept(), pair.gone())
                .flatMap(it -> mailboxes.ofPerson(it, pair.accountOf(it)).stream())
                .distinct()
                .toList();
    }

    private void moveAddresses(MergeLocks.Pair pair, MergeJournal journal) {
        for (var address : earners.listAddresses(List.of(pair.kept().id()))) {
            journal.note(Owner.KEPT, ADDRESS, address.id(), text(address, pair.keptAccount()));
        }
        for (var address : earners.listAddresses(List.of(pair.gone().id()))) {
            journal.note(Owner.GONE, ADDRESS, address.id(), text(address, pair.goneAccount()));
            pair.keptAccount()
                    .flatMap(account -> pending.find(account, address.normalized()))
                    .ifPresent(pending::remove);
            address.moveTo(pair.kept());
        }
    }

    /** Tells what of an address has to be known to bring it back. */
    private static String text(EmailAddress address, Optional<Account> account) {
        var isContact =
                account.filter(it -> it.normalized().equals(address.normalized())).isPresent();
        return new AddressNote(address.original(), address.confirmedAt(), isContact).toText();
    }

    private void setAside(Account account) {
        tickets.forgetOf(List.of(account));
        merges.forgetRequests(account);
        account.setAside();
        accounts.flush();
    }

    /** Only of somebody of whom no program has told a name, the other's is taken. */
    private static void learn(MergeLocks.Pair pair) {
        var own = pair.kept();
        var other = pair.gone().namesTold();
        if (own.givenName().isEmpty() && own.familyName().isEmpty()) {
            own.learn(other.givenName(), other.familyName(), null);
        }
    }

    /** Returns whether credentials of one of them have to be signed again with another name. */
    static boolean isCalledOtherwise(MergeLocks.Pair pair) {
        return !pair.kept().certifiedName().equals(pair.gone().certifiedName());
    }

    /** What a note says of an address: enough to add it again when it was removed meanwhile. */
    record AddressNote(String original, Instant confirmedAt, boolean contact) {

        String toText() {
            return (contact ? "contact" : "other")
                    + " "
                    + (confirmedAt == null ? "-" : confirmedAt)
                    + " "
                    + original;
        }

        static AddressNote of(String text) {
            var parts = text.split(" ", 3);
            var at = parts[1].equals("-") ? null : Instant.parse(parts[1]);
            return new AddressNote(parts[2], at, parts[0].equals("contact"));
        }

        /** Omits the address, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "AddressNote[…]";
        }
    }
}
