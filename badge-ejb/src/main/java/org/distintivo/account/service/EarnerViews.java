package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.account.service.EarnerRepository.KnownAddress;
import org.distintivo.platform.service.Messages;

/** Puts together what is told about people, for any number of them with the same few queries. */
@ApplicationScoped
class EarnerViews {

    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;
    @Inject private Messages messages;

    EarnerView of(Earner earner) {
        return of(List.of(earner)).get(earner.id());
    }

    Map<Long, EarnerView> of(Collection<Earner> people) {
        return people.isEmpty()
                ? Map.of()
                : of(people, earners.listKnownAddresses(people.stream().map(Earner::id).toList()));
    }

    /** Finds somebody with all that is told, by one query unless there is no address. */
    Optional<EarnerView> find(long id) {
        var known = earners.listKnownAddresses(List.of(id));
        var earner = known.isEmpty() ? earners.find(id) : Optional.of(known.get(0).owner());
        return earner.map(it -> of(List.of(it), known).get(id));
    }

    private Map<Long, EarnerView> of(Collection<Earner> people, List<KnownAddress> known) {
        var ids = people.stream().map(Earner::id).toList();
        var addresses = addresses(known);
        var contacts = contacts(ids, known);
        var statuses = signUps(addresses, contacts.keySet());
        Map<Long, EarnerView> views = new HashMap<>();
        for (var earner : people) {
            var own = addresses.getOrDefault(earner.id(), List.of());
            var contact = contacts.get(earner.id());
            var status = contact == null ? best(own, statuses) : AccountStatus.CONFIRMED;
            views.put(earner.id(), view(earner, contactFirst(own, contact), status));
        }
        return views;
    }

    /** Returns how far somebody has come who signs in with an address, or wants to. */
    AccountStatus accountStatus(String normalized) {
        return accounts.findByAddress(normalized)
                .filter(it -> !it.isInvited())
                .map(it -> it.isConfirmed() ? AccountStatus.CONFIRMED : AccountStatus.UNCONFIRMED)
                .orElse(AccountStatus.NONE);
    }

    /** Returns the sign-ups with the addresses of those who have no account. */
    private Map<String, AccountStatus> signUps(
            Map<Long, List<EmailAddress>> addresses, Set<Long> withAccount) {
        return accounts.statuses(
                addresses.entrySet().stream()
                        .filter(own -> !withAccount.contains(own.getKey()))
                        .flatMap(own -> own.getValue().stream())
                        .map(EmailAddress::normalized)
                        .toList());
    }

    private static List<EmailAddress> contactFirst(List<EmailAddress> own, String contact) {
        return own.stream()
                .sorted(Comparator.comparing(address -> !address.normalized().equals(contact)))
                .toList();
    }

    private static Map<Long, List<EmailAddress>> addresses(List<KnownAddress> known) {
        return known.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.owner().id(),
                                Collectors.mapping(KnownAddress::address, Collectors.toList())));
    }

    /** Returns the addresses for contact of those who have an account, with an address or none. */
    private Map<Long, String> contacts(List<Long> ids, List<KnownAddress> known) {
        Map<Long, String> contacts = new HashMap<>();
        known.stream()
                .filter(it -> it.contact() != null)
                .forEach(it -> contacts.put(it.owner().id(), it.contact()));
        var told = known.stream().map(it -> it.owner().id()).collect(Collectors.toSet());
        contacts.putAll(accounts.contacts(ids.stream().filter(id -> !told.contains(id)).toList()));
        return contacts;
    }

    private static AccountStatus best(
            List<EmailAddress> addresses, Map<String, AccountStatus> statuses) {
        return addresses.stream()
                .map(address -> statuses.getOrDefault(address.normalized(), AccountStatus.NONE))
                .max(AccountStatus::compareTo)
                .orElse(AccountStatus.NONE);
    }

    private EarnerView view(Earner earner, List<EmailAddress> addresses, AccountStatus account) {
        return new EarnerView(
                earner.id(),
                earner.name(),
                earner.greetedName(),
                earner.certifiedName(),
                messages.spoken(earner.locale()),
                originals(addresses, any -> true),
                originals(addresses, EmailAddress::isConfirmed),
                originals(addresses, EmailAddress::isBouncing),
                account,
                earner.autoAccept());
    }

    private static List<String> originals(
            List<EmailAddress> addresses, Predicate<EmailAddress> wanted) {
        return addresses.stream().filter(wanted).map(EmailAddress::original).toList();
    }
}
