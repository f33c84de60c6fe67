package org.distintivo.verifying.service;

import java.util.Optional;
import org.distintivo.verifying.service.remote.KnownIssuers;

/**
 * A list of known issuers with one entry.
 *
 * @param name an id, or a domain
 */
public record SingleKnownIssuer(String name) implements KnownIssuers {

    @Override
    public boolean isTrusted(String issuerId) {
        return issuerId.equals(name);
    }

    @Override
    public Optional<Snapshot> snapshot(String address) {
        return Optional.empty();
    }
}
