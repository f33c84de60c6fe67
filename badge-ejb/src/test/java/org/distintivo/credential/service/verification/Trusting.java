package org.distintivo.credential.service.verification;

import java.util.Optional;

/**
 * A list with one issuer on it.
 *
 * @param name an id, or a domain
 */
record Trusting(String name) implements KnownIssuers {

    @Override
    public boolean isTrusted(String issuerId) {
        return issuerId.equals(name);
    }

    @Override
    public Optional<Snapshot> snapshot(String address) {
        return Optional.empty();
    }
}
