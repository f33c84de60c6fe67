package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EarnerUnknownException;

/**
 * Locks two people and their accounts, accounts first and each in one order, as everything else
 * does that touches both.
 */
@ApplicationScoped
class MergeLocks {

    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;

    /** Two people who are locked until the transaction ends. */
    record Pair(
            Earner kept,
            Earner gone,
            Optional<Account> keptAccount,
            Optional<Account> goneAccount) {

        Optional<Account> accountOf(Earner person) {
            return person == kept ? keptAccount : goneAccount;
        }
    }

    /**
     * @throws EarnerUnknownException if one of them is not there
     */
    Pair lock(long keptId, long goneId) {
        var keptAccount = accounts.findByEarner(keptId);
        var goneAccount = accounts.findByEarner(goneId);
        Stream.of(keptAccount, goneAccount)
                .flatMap(Optional::stream)
                .map(Account::id)
                .sorted()
                .forEach(accounts::lock);
        var people = earners.lock(List.of(keptId, goneId));
        if (people.size() != 2) {
            throw new EarnerUnknownException();
        }
        return new Pair(people.get(keptId), people.get(goneId), keptAccount, goneAccount);
    }
}
