package org.distintivo.credential.service.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** By which address this installation is known as an issuer. */
@ApplicationScoped
public class IssuerIdentities {

    private volatile String frozen;

    @Inject private IssuerIdentityRepository repository;
    @Inject private FirstIssuing first;
    @Inject private IssuerAddresses addresses;

    /** The frozen id, or what it would be frozen to now. */
    public String current() {
        return known().orElseGet(addresses::issuer);
    }

    /** For signing: from now on the id does not change any more. */
    public String frozen() {
        return known().orElseGet(this::freeze);
    }

    private String freeze() {
        first.freezeIssuer(addresses.issuer());
        return known().orElseThrow();
    }

    /** What has been read once need not be read again: it never changes. */
    private Optional<String> known() {
        if (frozen == null) {
            repository.find().ifPresent(identity -> frozen = identity.issuerId());
        }
        return Optional.ofNullable(frozen);
    }
}
