package org.distintivo.credential.service.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.distintivo.credential.domain.Bitstring;
import org.distintivo.credential.domain.IndexPermutation;
import org.distintivo.credential.domain.StatusEntry;
import org.distintivo.credential.domain.StatusList;
import org.distintivo.credential.domain.StatusPurpose;
import org.distintivo.credential.service.StatusListView;

/** Gives places in the status lists, sets their bits and signs what has changed. */
@ApplicationScoped
public class StatusLists {

    private final Map<Integer, IndexPermutation> orders = new ConcurrentHashMap<>();
    private final Map<String, StatusListView> signed = new ConcurrentHashMap<>();

    @Inject private StatusListRepository repository;
    @Inject private FirstIssuing first;
    @Inject private CredentialSigner signer;
    @Inject private IssuerAddresses addresses;
    @Inject private IssuerIdentities identities;
    @Inject private StatusRecord record;
    @Inject private Clock clock;

    public StatusEntry reserve() {
        long position = repository.nextPosition();
        record.given(position);
        int number = Math.toIntExact(position / Bitstring.LENGTH) + 1;
        var order = orders.computeIfAbsent(number, this::order);
        return new StatusEntry(number, order.at((int) (position % Bitstring.LENGTH)));
    }

    public void revoke(StatusEntry entry) {
        lock(entry.list(), StatusPurpose.REVOCATION).set(entry.index());
    }

    public void suspend(StatusEntry entry) {
        lock(entry.list(), StatusPurpose.SUSPENSION).set(entry.index());
    }

    public void reinstate(StatusEntry entry) {
        lock(entry.list(), StatusPurpose.SUSPENSION).clear(entry.index());
    }

    public boolean isSet(StatusEntry entry, StatusPurpose purpose) {
        return repository
                .find(entry.list(), purpose)
                .filter(list -> list.isSet(entry.index()))
                .isPresent();
    }

    /**
     * The list as it is now, signed; empty when there is no such list. As long as nothing changes
     * it comes from memory, and the database is asked for a number only.
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

    /** Nothing that is signed now may be used any more. */
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
            first.openStatusList(number, purpose);
            found = repository.lock(number, purpose);
        }
        return found.orElseThrow();
    }

    /** Kept in memory, because reading all bits of a list for each credential would be slow. */
    private IndexPermutation order(int number) {
        var list = repository.find(number, StatusPurpose.REVOCATION);
        if (list.isEmpty()) {
            first.openStatusList(number, StatusPurpose.REVOCATION);
            list = repository.find(number, StatusPurpose.REVOCATION);
        }
        return list.orElseThrow().order();
    }
}
