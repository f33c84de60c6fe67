package org.distintivo.credential.service.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.distintivo.credential.domain.Multikey;
import org.distintivo.credential.domain.StatusEntry;

/**
 * What this installation knows about itself when it verifies: nothing of it is ever asked over the
 * network.
 *
 * @param id by which it is known as an issuer
 * @param keys those that sign and those that once did
 * @param credentials by the badge's public id
 */
public record OwnIssuer(
        String id, List<Multikey> keys, Function<String, Optional<Issuance>> credentials) {

    /**
     * A credential that was issued here.
     *
     * @param revoked as the status list says at this moment
     */
    public record Issuance(StatusEntry status, boolean revoked) {}

    /**
     * @param key null for a kind of key that is not used here
     */
    boolean hasKey(Multikey key) {
        return key != null && keys.contains(key);
    }

    boolean isIssuer(String issuerId) {
        return id.equals(issuerId);
    }
}
