package org.distintivo.verifying.service.remote;

import java.time.Instant;
import java.util.Optional;

/** Tells what is known of other issuers without asking them. */
public interface KnownIssuers {

    /** Where nobody is known. */
    KnownIssuers NONE =
            new KnownIssuers() {
                @Override
                public boolean isTrusted(String issuerId) {
                    return false;
                }

                @Override
                public Optional<Snapshot> snapshot(String address) {
                    return Optional.empty();
                }
            };

    /** A document of another issuer as it stood at that time, by the issuer's own signature. */
    record Snapshot(byte[] document, Instant asOf) {}

    /** Returns whether staff have put the issuer on the list. */
    boolean isTrusted(String issuerId);

    /** What stood at an address when its issuer made the newest bundle that is here. */
    Optional<Snapshot> snapshot(String address);

    /**
     * Where the same issuer says who is suspended, at the same places as in the list of who is
     * revoked. No credential names such a list, because it may name one list only.
     *
     * @param revocations the address of that list
     */
    default Optional<String> suspensions(String revocations) {
        return Optional.empty();
    }
}
