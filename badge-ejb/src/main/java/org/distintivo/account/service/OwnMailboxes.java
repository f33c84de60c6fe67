package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EmailAddress;

/**
 * Finds the mailboxes to which is written when something about an account has changed that only its
 * owner may change: the one for contact first, and every other that is proved and takes mail, so
 * that whoever has one of them in hand cannot do it unseen.
 */
@ApplicationScoped
class OwnMailboxes {

    @Inject private EarnerRepository earners;

    /** Returns the mailboxes of a person; of one without an account, all that take mail. */
    List<String> ofPerson(Earner person, Optional<Account> account) {
        return account.map(this::of)
                .orElseGet(
                        () ->
                                earners.listAddresses(List.of(person.id())).stream()
                                        .filter(it -> !it.isBouncing())
                                        .map(EmailAddress::original)
                                        .toList());
    }

    List<String> of(Account account) {
        var mailboxes = new ArrayList<String>();
        mailboxes.add(account.address().original());
        account.earner().stream()
                .flatMap(earner -> earners.listAddresses(List.of(earner.id())).stream())
                .filter(it -> it.isConfirmed() && !it.isBouncing())
                .filter(it -> !it.normalized().equals(account.normalized()))
                .map(EmailAddress::original)
                .forEach(mailboxes::add);
        return List.copyOf(mailboxes);
    }
}
