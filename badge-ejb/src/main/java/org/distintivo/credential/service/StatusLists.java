package org.distintivo.credential.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.credential.domain.Bitstring;
import org.distintivo.credential.domain.StatusEntry;
import org.distintivo.credential.domain.StatusList;

/** Gives places in the status lists, sets their bits and signs what has changed. */
@ApplicationScoped
class StatusLists {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private StatusListRepository repository;
    @Inject private SigningKeyRepository keys;
    @Inject private CredentialSigner signer;
    @Inject private IssuerAddresses addresses;
    @Inject private IssuerIdentities identities;
    @Inject private Clock clock;

    StatusEntry reserve() {
        long position = repository.nextPosition();
        int number = Math.toIntExact(position / Bitstring.LENGTH) + 1;
        var list = repository.find(number).orElseGet(() -> open(number));
        return list.entryAt((int) (position % Bitstring.LENGTH));
    }

    void revoke(StatusEntry entry) {
        repository.lock(entry.list()).orElseThrow().revoke(entry.index());
    }

    boolean isRevoked(StatusEntry entry) {
        return repository.find(entry.list()).orElseThrow().isRevoked(entry.index());
    }

    /** The list as it is now, signed; empty when there is no such list. */
    Optional<StatusListView> published(int number) {
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

    private StatusList open(int number) {
        keys.lock(); // two credentials that need a new list at once: the second waits for it
        return repository
                .find(number)
                .orElseGet(
                        () -> {
                            var secret = new byte[SECRET_BYTES];
                            RANDOM.nextBytes(secret);
                            var list = new StatusList(number, secret);
                            repository.add(list);
                            return list;
                        });
    }
}
