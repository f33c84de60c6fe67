package org.distintivo.issuing.service.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.distintivo.issuing.domain.IndexPermutation;
import org.distintivo.issuing.domain.StatusEntry;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.issuing.service.StatusListView;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.domain.StatusPurpose;

/** Gives places in the status lists, sets their bits and signs what has changed. */
@ApplicationScoped
public class StatusLists {

    private final Map<Integer, IndexPermutation> orders = new ConcurrentHashMap<>();
    private final Map<String, StatusListView> signed = new ConcurrentHashMap<>();

    /**
     * Gives out a place that no credential ever had, drawn so that neighbours say nothing about one
     * another. Given out for good, even if the transaction fails.
     */
    @Inject private StatusListRepository repository;

    @Inject private IssuingSetup setup;
    @Inject private CredentialSigner signer;
    @Inject private IssuerAddresses addresses;
    @Inject private IssuerIdentities identities;
    @Inject private StatusRecord record;
    @Inject private Clock clock;

    /** Gives the next place in the status lists; no place is ever given twice. */
    public StatusEntry reserve() {
        long position = repository.nextPosition();
        record.given(position);
        int number = Math.toIntExact(position / Bitstring.LENGTH) + 1;
        var order = orders.computeIfAbsent(number, this::order);
        return new StatusEntry(number, order.at((int) (position % Bitstring.LENGTH)));
    }

    /** Sets the bit for good; what is published follows within a minute. */
    public void revoke(StatusEntry entry) {
        lock(entry.list(), StatusPurpose.REVOCATION).set(entry.index());
    }

    /** Sets the bit until {@link #reinstate}; what is published follows within a minute. */
    public void suspend(StatusEntry entry) {
        lock(entry.list(), StatusPurpose.SUSPENSION).set(entry.index());
    }

    /** Clears the bit; what is published follows within a minute. */
    public void reinstate(StatusEntry entry) {
        lock(entry.list(), StatusPurpose.SUSPENSION).clear(entry.index());
    }

    /** Returns whether the credential's bit is set in the list of this purpose. */
    public boolean isSet(StatusEntry entry, StatusPurpose purpose) {
        return repository
                .find(entry.list(), purpose)
                .filter(list -> list.isSet(entry.index()))
                .isPresent();
    }

    /**
     * Returns the list as it is now, signed; empty when there is no such list. As long as nothing
     * changes it comes from memory, and the database is asked for a number only.
     */
    public Optional<StatusListView> published(int number, StatusPurpose purpose) {
        var name = number + purpose.text();
        var edition = repository.findSignedEdition(number, purpose);
        var known = signed.get(name);
        if (known != null && edition.filter(now -> now == known.edition()).isPresent()) {
            return Optional.of(known);
        }
        if (repository.find(number, StatusPurpose.REVOCATION).isEmpty()) {
            return Optional.empty();
        }
        var view = StatusListView.of(publish(number, purpose));
        if (edition.isPresent()) {
            signed.put(name, view); // committed, so nobody gets what is rolled back afterwards
        }
        return Optional.of(view);
    }

    /** Signs whatever has changed. */
    public void publishChanged() {
        repository.listUnsigned().forEach(list -> publish(list.number(), list.purpose()));
    }

    /** Marks all signed documents as not to be used any more. */
    public void outdate() {
        for (var list : repository.list()) {
            lock(list.number(), list.purpose()).outdate();
        }
    }

    private StatusList publish(int number, StatusPurpose purpose) {
        var list = lock(number, purpose);
        if (!list.isPublished()) {
            var date = list.nextDate(clock.instant());
            var issuer = identities.frozen();
            var url = addresses.statusList(number, purpose);
            var unsigned = StatusListCredential.of(list, url, issuer, date);
            list.publish(signer.signList(unsigned, issuer, date));
            record.published(list);
        }
        return list;
    }

    private StatusList lock(int number, StatusPurpose purpose) {
        var found = repository.lock(number, purpose);
        if (found.isEmpty()) {
            setup.openStatusList(number, purpose);
            found = repository.lock(number, purpose);
        }
        return found.orElseThrow();
    }

    /**
     * Returns the order of a list's places from memory; reading the list for each credential would
     * be slow.
     */
    private IndexPermutation order(int number) {
        var list = repository.find(number, StatusPurpose.REVOCATION);
        if (list.isEmpty()) {
            setup.openStatusList(number, StatusPurpose.REVOCATION);
            list = repository.find(number, StatusPurpose.REVOCATION);
        }
        return list.orElseThrow().order();
    }
}
