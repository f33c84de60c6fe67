package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EmailAddress;

/** Puts together what is told about people, for any number of them with the same few queries. */
@ApplicationScoped
class EarnerViews {

    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;

    EarnerView of(Earner earner) {
        return of(List.of(earner)).get(earner.id());
    }

    Map<Long, EarnerView> of(Collection<Earner> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var addresses = addresses(people.stream().map(Earner::id).toList());
        var statuses =
                accounts.statuses(
                        addresses.values().stream()
                                .flatMap(List::stream)
                                .map(EmailAddress::normalized)
                                .toList());
        Map<Long, EarnerView> views = new HashMap<>();
        for (var earner : people) {
            var own = addresses.getOrDefault(earner.id(), List.of());
            views.put(earner.id(), view(earner, own, best(own, statuses)));
        }
        return views;
    }

    AccountStatus accountStatus(Collection<String> normalized) {
        return accounts.statuses(normalized).values().stream()
                .max(AccountStatus::compareTo)
                .orElse(AccountStatus.NONE);
    }

    private Map<Long, List<EmailAddress>> addresses(Collection<Long> earnerIds) {
        return earners.listAddresses(earnerIds).stream()
                .collect(Collectors.groupingBy(address -> address.earner().id()));
    }

    private static AccountStatus best(
            List<EmailAddress> addresses, Map<String, AccountStatus> statuses) {
        return addresses.stream()
                .map(address -> statuses.getOrDefault(address.normalized(), AccountStatus.NONE))
                .max(AccountStatus::compareTo)
                .orElse(AccountStatus.NONE);
    }

    private static EarnerView view(
            Earner earner, List<EmailAddress> addresses, AccountStatus account) {
        return new EarnerView(
                earner.id(),
                earner.name(),
                earner.certifiedName(),
                earner.locale(),
                addresses.stream().map(EmailAddress::original).toList(),
                addresses.stream()
                        .filter(EmailAddress::isBouncing)
                        .map(EmailAddress::original)
                        .toList(),
                account,
                earner.autoAccept());
    }
}
