package org.distintivo.issuing.service.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds and freezes the address by which this installation is known as an issuer. */
@ApplicationScoped
public class IssuerIdentities {

    private volatile String frozen;

    @Inject private IssuerIdentityRepository repository;
    @Inject private IssuingSetup setup;
    @Inject private IssuerAddresses addresses;

    /** Returns the frozen id, or what it would be frozen to now. */
    public String current() {
        return known().orElseGet(addresses::issuer);
    }

    /** Returns the issuer's id for signing; from now on it does not change. */
    public String frozen() {
        return known().orElseGet(this::freeze);
    }

    /** Returns whether the id is frozen, so that the server's address no longer decides it. */
    public boolean isFrozen() {
        return known().isPresent();
    }

    private String freeze() {
        setup.freezeIssuer(addresses.issuer());
        return known().orElseThrow();
    }

    /** Returns the issuer's id from memory; once read it never changes. */
    private Optional<String> known() {
        if (frozen == null) {
            repository.find().ifPresent(identity -> frozen = identity.issuerId());
        }
        return Optional.ofNullable(frozen);
    }
}
