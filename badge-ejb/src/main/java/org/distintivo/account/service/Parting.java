package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.AccountsParted;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EarnerMerge;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.account.domain.MergeJournal;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.account.domain.MergeRefusedException;
import org.distintivo.account.domain.NameCertified;
import org.distintivo.account.service.Merging.AddressNote;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;

/**
 * Undoes a merge, in one transaction: both people have their own addresses, account and name again,
 * and all the rest where {@link EarnersParted} is observed. An address that was removed meanwhile
 * comes back, unless somebody else has proved it since.
 */
@ApplicationScoped
class Parting {

    @Inject private MergeRepository merges;
    @Inject private MergeLocks locks;
    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;
    @Inject private TicketRepository tickets;
    @Inject private MereSignUps signUps;
    @Inject private OwnMailboxes mailboxes;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * @throws MergeRefusedException if it is too late, or who stayed is another person meanwhile
     */
    void run(EarnerMerge merge) {
        var pair = locks.lock(merge.keptId(), merge.goneId());
        if (pair.kept().isMerged()) {
            throw MergeRefusedException.laterFirst();
        }
        if (pair.kept().isErased()) {
            throw MergeRefusedException.ofErased();
        }
        merge.undo(clock.instant());
        var journal = merges.journal(merge);
        pair.gone().part();
        giveBack(Owner.GONE, pair.gone(), pair.kept(), journal);
        giveBack(Owner.KEPT, pair.kept(), pair.kept(), journal);
        earners.flush();
        pair.keptAccount().ifPresent(account -> contact(account, pair.kept(), Owner.KEPT, journal));
        accounts.flush();
        pair.goneAccount().ifPresent(account -> contact(account, pair.gone(), Owner.GONE, journal));
        var isCalledOtherwise = Merging.isCalledOtherwise(pair);
        if (!pair.kept().namesTold().isToldAs(merge.toldName())) {
            pair.kept().resume(merge.toldName()); // the other's name was taken
            isCalledOtherwise = true;
        }
        earners.flush();
        events.fire(EarnersParted.of(merge.keptId(), merge.goneId(), journal));
        for (var person : List.of(pair.kept(), pair.gone())) {
            if (isCalledOtherwise) {
                events.fire(new NameCertified(person.id()));
            }
            var account = pair.accountOf(person);
            events.fire(
                    new AccountsParted(
                            person.id(),
                            account.map(Account::id).orElse(null),
                            mailboxes.ofPerson(person, account)));
        }
    }

    private void giveBack(Owner owner, Earner person, Earner holder, MergeJournal journal) {
        for (var note : journal.of(Merging.ADDRESS)) {
            if (note.owner() == owner) {
                var before = AddressNote.of(note.content());
                var normalized = MailAddress.parse(before.original()).normalized();
                var known = earners.findAddress(normalized);
                if (known.isEmpty()) {
                    add(person, before);
                } else if (known.get().earner().id().equals(holder.id())) {
                    known.get().moveTo(person);
                }
            }
        }
    }

    private void add(Earner person, AddressNote before) {
        var address = new EmailAddress(person, MailAddress.parse(before.original()));
        if (before.confirmedAt() != null) {
            address.confirm(before.confirmedAt());
        }
        earners.add(address);
    }

    /** The account has its contact of before again, else another address that its owner proved. */
    private void contact(Account account, Earner person, Owner owner, MergeJournal journal) {
        var own =
                earners.listAddresses(List.of(person.id())).stream()
                        .filter(EmailAddress::isConfirmed)
                        .toList();
        var isThere = own.stream().anyMatch(it -> it.normalized().equals(account.normalized()));
        if (isThere) {
            return;
        }
        var before = contactBefore(owner, journal);
        var contact =
                own.stream()
                        .filter(it -> before.filter(it.normalized()::equals).isPresent())
                        .findFirst()
                        .or(() -> own.stream().findFirst())
                        .orElseThrow(MergeRefusedException::withoutAddress);
        signUps.giveWay(contact.normalized());
        tickets.forgetOf(List.of(account));
        account.resume(contact);
        accounts.flush();
    }

    private static Optional<String> contactBefore(Owner owner, MergeJournal journal) {
        return journal.of(Merging.ADDRESS).stream()
                .filter(note -> note.owner() == owner)
                .map(note -> AddressNote.of(note.content()))
                .filter(AddressNote::contact)
                .map(note -> MailAddress.parse(note.original()).normalized())
                .findFirst();
    }
}
