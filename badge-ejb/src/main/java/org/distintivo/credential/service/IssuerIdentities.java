package org.distintivo.credential.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.credential.domain.IssuerIdentity;

/** By which address this installation is known as an issuer. */
@ApplicationScoped
class IssuerIdentities {

    @Inject private IssuerIdentityRepository repository;
    @Inject private SigningKeyRepository keys;
    @Inject private IssuerAddresses addresses;
    @Inject private Clock clock;

    /** The frozen id, or what it would be frozen to now. */
    String current() {
        return repository.find().map(IssuerIdentity::issuerId).orElseGet(addresses::issuer);
    }

    /** For signing: from now on the id does not change any more. */
    String frozen() {
        return repository.find().or(this::freeze).orElseThrow().issuerId();
    }

    private Optional<IssuerIdentity> freeze() {
        keys.lock(); // two first credentials at once: the second waits and finds the id
        var found = repository.find();
        if (found.isPresent()) {
            return found;
        }
        var identity = new IssuerIdentity(addresses.issuer(), clock.instant());
        repository.add(identity);
        return Optional.of(identity);
    }
}
