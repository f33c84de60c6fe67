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
import org.distintivo.credential.service.StatusListView;

/** Gives places in the status lists, sets their bits and signs what has changed. */
@ApplicationScoped
public class StatusLists {

    private final Map<Integer, IndexPermutation> orders = new ConcurrentHashMap<>();

    @Inject private StatusListRepository repository;
    @Inject private FirstIssuing first;
    @Inject private CredentialSigner signer;
    @Inject private IssuerAddresses addresses;
    @Inject private IssuerIdentities identities;
    @Inject private Clock clock;

    public StatusEntry reserve() {
        long position = repository.nextPosition();
        int number = Math.toIntExact(position / Bitstring.LENGTH) + 1;
        var order = orders.computeIfAbsent(number, this::order);
        return new StatusEntry(number, order.at((int) (position % Bitstring.LENGTH)));
    }

    public void revoke(StatusEntry entry) {
        repository.lock(entry.list()).orElseThrow().revoke(entry.index());
    }

    public boolean isRevoked(StatusEntry entry) {
        return repository.find(entry.list()).orElseThrow().isRevoked(entry.index());
    }

    /** The list as it is now, signed; empty when there is no such list. */
    public Optional<StatusListView> published(int number) {
        return repository
                .find(number)
                .map(list -> list.isPublished() ? list : publish(number))
                .map(StatusListView::of);
    }

    private StatusList publish(int number) {
        var list = repository.lock(number).orElseThrow();
        if (!list.isPublished()) {
            var date = list.nextDate(clock.instant());
            var issuer = identities.frozen();
            var url = addresses.statusList(number);
            var unsigned = StatusListCredential.of(list, url, issuer, date);
            list.publish(signer.sign(unsigned, issuer, date));
        }
        return list;
    }

    /** Kept in memory, because reading all bits of a list for each credential would be slow. */
    private IndexPermutation order(int number) {
        var list = repository.find(number);
        if (list.isEmpty()) {
            first.openStatusList(number);
            list = repository.find(number);
        }
        return list.orElseThrow().order();
    }
}
